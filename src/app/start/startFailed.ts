import { spokenLanguage } from '../../i18n/spokenLanguage';
import { startTexts } from '../../i18n/startTexts';
import { reloadPage } from '../../url/reloadPage';

/** Shows the load error with a retry button in the app's root element; does nothing once the app is drawn. */
export function startFailed(): void {
  const element = document.getElementById('app');
  const waiting = element?.querySelector('.start-waiting');
  if (!element || (!waiting && element.childElementCount > 0)) return;
  const { failed, again } = startTexts[spokenLanguage(navigator.languages)];
  const box = document.createElement('div');
  box.className = 'start-failed';
  box.setAttribute('role', 'alert');
  const text = document.createElement('p');
  text.textContent = failed;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = again;
  button.addEventListener('click', reloadPage);
  box.append(text, button);
  element.replaceChildren(box);
}
