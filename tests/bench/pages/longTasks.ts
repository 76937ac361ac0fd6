/** Watches tasks that keep the page from answering for more than 50 ms, from now on; gives the longest so far, in ms, 0 for none. */
export function watchLongTasks(): () => number {
  let longest = 0;
  const see = (entries: PerformanceEntryList) => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => see(list.getEntries()));
  observer.observe({ type: 'longtask' });
  return () => {
    see(observer.takeRecords());
    return longest;
  };
}
