import './app/start/trustedTypes';
import './embed/embeddingPage.css';

// The page that shows each way to embed, live. The component comes after the page's policy, and what it tells
// last is written down.
void import(/* @vite-ignore */ new URL('conflict-timeline.js', document.baseURI).href);

const heard = document.getElementById('heard');
for (const name of ['ct-select', 'ct-filter']) {
  document.addEventListener(name, (event) => {
    if (heard && event instanceof CustomEvent) heard.textContent = `${name} ${JSON.stringify(event.detail)}`;
  });
}
