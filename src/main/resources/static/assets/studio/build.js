// Shows how a build goes, as the server tells it, and goes on to the host when it is there.

import { tellTimes } from "/assets/console.js";

const sitting = document.getElementById("sitting").dataset.id;
const build = document.getElementById("build");
const after = document.getElementById("after");

if (["waiting", "working"].includes(build.dataset.stage)) {
  const source = new EventSource(`/console/hosts/new/${sitting}/build/feed`);
  source.onmessage = (event) => {
    const told = JSON.parse(event.data);
    if (!told.html) return;
    build.innerHTML = told.html;
    tellTimes(build);
    if (!told.over) return;
    source.close();
    if (told.host) location.assign(`/console/hosts/${told.host}`);
    else after.hidden = false;
  };
}
