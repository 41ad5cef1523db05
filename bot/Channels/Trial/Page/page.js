"use strict";

// The trial page: a chat as one of the sample people, the bot's clock, the season, the channels' posts.
// What people typed goes in as text; only the bot's own rendering (escaped by the bot) goes in as HTML.

const $ = id => document.getElementById(id);
const roles = { staff: "Staff", applicant: "Applicants", fellow: "Fellows", mentor: "Mentors", stranger: "Not registered" };
const chats = new Map(); // persona → { as, log, conversation, draft, said, recall, waiting }
let personas = new Map(), suggestions = {}, chat, asked = 0, shown = 0;

const place = () => document.querySelector("[name=place]:checked").value;
const write = (id, text) => { if ($(id).textContent !== text) $(id).textContent = text; };
const announce = text => write("status", text);

/** A copy of a template of page.html, its slots filled with plain text. */
function copy(template, slots = {}) {
  const item = $(template).content.firstElementChild.cloneNode(true);
  for (const [slot, text] of Object.entries(slots)) item.querySelector(`[data-slot=${slot}]`).textContent = text;
  return item;
}

/** True when what an element shows has changed since the last call: spares the user's focus and selection. */
function changed(id, value) {
  const now = JSON.stringify(value), before = $(id).shows;
  $(id).shows = now;
  return now !== before;
}

// ── Talking to the bot ──────────────────────────────────────────────────────

async function call(path, body) {
  const post = body && { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  let response, answer;
  try {
    response = await fetch(path, { ...post, cache: "no-store", signal: AbortSignal.timeout(30_000) });
    answer = await response.json();
  } catch (problem) {
    if (problem.name === "TimeoutError") throw new Error("The bot has not answered for 30 seconds. It may still have understood you.");
    if (!response) throw new Error("The bot cannot be reached. Is it still running?");
  }
  if (!response.ok || !answer) throw new Error(answer?.error ?? `The bot could not answer (HTTP ${response.status}).`);
  return answer;
}

/** Asks for the state (or changes it), shows it unless a later one is shown already, returns what is new in words. */
async function update(path = "/trial/state", body) {
  const mine = ++asked, state = await call(path, body);
  if (mine < shown) return "";
  shown = mine;
  write("season-name", state.season.name);
  showClock(state.clock, state.season.zone);
  showSeason(state.season.stages, Date.parse(state.clock.now));
  suggestions = state.suggestions;
  showPersonas(state.personas);
  showNotes(state.notes);
  return showPosts(state.channels);
}

async function refresh() {
  try {
    const news = await update();
    if (news) announce(news);
    write("lost", "");
  } catch (problem) { write("lost", problem.message); }
}

// ── Clock, season, personas, posts ──────────────────────────────────────────

function showClock({ now, nowText, speed }, zone) {
  const to = $("to"), minute = now.slice(0, 16);
  write("now", nowText);
  $("now").dateTime = now;
  write("zone", `${zone}, forward only${speed === 1 ? "" : `, running ${speed}× as fast`}`);
  to.min = minute;
  if (document.activeElement !== to && to.value < minute) to.value = minute;
}

async function move(body) {
  if ($("clock").classList.contains("moving")) return;
  $("clock").classList.add("moving");
  write("clock-error", "");
  try {
    const news = await update("/trial/clock", body);
    announce(`It is now ${$("now").textContent}. ${news}`);
  } catch (problem) { write("clock-error", problem.message); }
  $("clock").classList.remove("moving");
}

function showSeason(stages, now) {
  const from = Math.min(...stages.map(s => Date.parse(s.opens))), to = Math.max(...stages.map(s => Date.parse(s.closes)));
  const percent = instant => `${(100 * (instant - from) / (to - from)).toFixed(2)}%`;
  $("today").hidden = !(from <= now && now <= to);
  $("today").style.left = percent(now);
  if (!changed("stages", stages)) return;
  write("glance", stages.filter(s => s.state === "open").map(s => s.name.split(/[,:]/)[0]).join(" · ") || "between stages");
  $("stages").replaceChildren(...stages.map(({ name, state, opens, closes }) => {
    const row = copy("a-stage", { name, state, dates: `${day(opens).replace(day(closes).slice(-5), "")} – ${day(closes)}` }), bar = row.querySelector(".bar");
    row.classList.add(state);
    bar.style.left = percent(Date.parse(opens));
    bar.style.right = `calc(100% - ${percent(Date.parse(closes))})`;
    return row;
  }));
  $("dates").replaceChildren(...stages.map(s => copy("a-row", { name: s.name, opens: s.opensText, closes: s.closesText })));
}

const day = iso => new Date(`${iso.slice(0, 10)}T00:00Z`)
  .toLocaleDateString("en-GB", { timeZone: "UTC", day: "numeric", month: "short", year: "numeric" });

function showPersonas(people) {
  if (!changed("persona", people)) return;
  const before = chat?.as;
  personas = new Map(people.map(person => [person.as, person]));
  $("persona").replaceChildren(...Object.entries(roles).map(([role, label]) => {
    const group = Object.assign(document.createElement("optgroup"), { label });
    group.append(...people.filter(p => p.role === role).map(p => new Option(p.note ? `${p.name} (${p.note})` : p.name, p.as)));
    return group;
  }).filter(group => group.children.length));
  if (personas.has(before)) $("persona").value = before;
  become($("persona").value);
}

function showPosts(channels) {
  const list = $("posts"), known = new Map([...list.children].map(post => [post.dataset.key, post])), first = !list.shows;
  if (!changed("posts", channels)) return "";
  for (const { name } of channels)
    if (![...$("channel").options].some(option => option.value === name)) $("channel").add(new Option(`#${name}`, name));
  const posts = channels.flatMap(({ name, posts }) => posts.map(post => ({ ...post, name, key: `${name} ${post.at} ${post.html}` })))
    .reverse().sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const fresh = first ? [] : posts.filter(post => !known.has(post.key));
  if (fresh.length) known.forEach(post => post.classList.remove("new"));

  const focus = document.activeElement;
  list.replaceChildren(...posts.map(post => known.get(post.key) ?? newPost(post, fresh.includes(post))));
  if (list.contains(focus)) focus.focus({ preventScroll: true });
  filterPosts();
  if (!fresh.length) return "";
  if (!$("feed").open) write("fresh", `${fresh.length + (parseInt($("fresh").textContent) || 0)} new`);
  return `${fresh.length} new in ${[...new Set(fresh.map(post => `#${post.name}`))].join(", ")}.`;
}

/** What the bot sent to the present persona without being asked; each once, in their conversation. */
function showNotes(notes) {
  for (const { as, at, html } of notes) {
    const theirs = chats.get(as), key = `${at} ${html}`;
    if (!theirs || theirs.notes.has(key)) continue;
    theirs.notes.add(key);
    theirs.log.append(reply({ outcome: "answered", intent: "", private: false, html }, "dm"));
    if (theirs === chat) theirs.log.scrollTop = theirs.log.scrollHeight;
  }
}

function newPost({ name, at, atText, html, key }, fresh) {
  const item = copy("a-post", { channel: `#${name}`, at: atText });
  item.classList.toggle("new", fresh);
  item.querySelector("time").dateTime = at;
  item.querySelector(".reply").innerHTML = html;
  Object.assign(item.dataset, { key, channel: name, place: "channel" });
  return item;
}

function filterPosts() {
  const only = $("channel").value, posts = [...$("posts").children];
  for (const post of posts) post.hidden = only !== "" && post.dataset.channel !== only;
  $("no-posts").hidden = posts.some(post => !post.hidden);
}

// ── The chat ────────────────────────────────────────────────────────────────

function become(as) {
  const { name, note, role } = personas.get(as), text = $("text");
  if (!chats.has(as)) {
    const log = copy("a-log", { welcome: `You are ${name}${note ? ` (${note})` : ""}. Ask in your own words, or start with a suggestion below.` });
    log.setAttribute("aria-label", `Conversation as ${name}`);
    log.hidden = true;
    $("logs").append(log);
    const conversation = `trial-${crypto.getRandomValues(new Uint32Array(3)).join("-")}`;
    chats.set(as, { as, log, conversation, draft: "", said: [], recall: 0, waiting: false, notes: new Set() });
  }
  if (chat !== chats.get(as)) {
    if (chat) { chat.draft = text.value; chat.log.hidden = true; announce(`You are now ${name}.`); }
    chat = chats.get(as);
    chat.log.hidden = false;
    text.value = chat.draft;
    write("error", "");
    showWaiting();
  }
  const ideas = suggestions[role] ?? [];
  if (!changed("chips", ideas)) return;
  $("chips").replaceChildren(...ideas.map(idea => {
    const item = copy("a-chip", { idea });
    item.firstElementChild.dataset.say = idea;
    return item;
  }));
}

const showWaiting = () => $("send").setAttribute("aria-disabled", chat.waiting);

/** Sends one message as the present persona. `pressed` is the message or post whose button said it, if any. */
async function send(text, where, pressed) {
  const here = chat, box = $("text");
  if (here.waiting) return announce("FellowsBot is still answering. Your message is kept.");
  if (!pressed && box.value.trim() === text) box.value = "";
  here.recall = here.said.push(text);
  here.waiting = true;
  write("error", "");
  showWaiting();
  const mine = copy("a-message", { who: "You", where: inWords(where), text }), dots = copy("a-wait");
  here.log.append(mine, dots);
  here.log.scrollTop = here.log.scrollHeight;
  const patience = setTimeout(announce, 1000, "FellowsBot is writing.");
  try {
    const answer = await call("/trial/messages", { as: here.as, in: where, conversation: here.conversation, text });
    settle(here.log, answer.outcome, pressed);
    here.log.append(reply(answer, where));
    announce("");
  } catch (problem) {
    mine.remove();
    if (here !== chat) here.draft ||= text;
    else {
      box.value ||= text;
      write("error", `${problem.message} Your message ${box.value === text ? "is back in the box" : "comes back with arrow up in an empty box"}.`);
    }
  }
  clearTimeout(patience);
  dots.remove();
  here.waiting = false;
  showWaiting();
  here.log.scrollTop = here.log.lastElementChild.offsetTop - 12; // the end, or the start of a long answer
  refresh();
}

const inWords = where => where === "channel" ? "in a channel" : "";

function reply({ outcome, intent, private: only, html }, where) {
  const hushed = only && where === "channel";
  const item = copy("a-reply", { where: inWords(where), only: hushed ? "only you can see this" : "", outcome, intent: intent ?? "" });
  item.classList.toggle("private", hushed);
  item.querySelector(".reply").innerHTML = html;
  Object.assign(item.dataset, { outcome, place: where });
  return item;
}

/** Takes the buttons off the question or proposal just answered, and off those a later one has overtaken. */
function settle(log, outcome, pressed) {
  const asking = [...log.querySelectorAll("[data-outcome=proposed], [data-outcome=clarify]")];
  const over = ["proposed", "clarify", "done"].includes(outcome) ? asking : asking.filter(item => item === pressed);
  for (const item of over) item.querySelectorAll(".buttons, .inputs").forEach(part => part.remove());
}

/** "more time until {date}" with the fields of the same message filled in; empty when a field is not valid. */
function filled(say, card) {
  const field = name => card?.querySelector(`[name="${CSS.escape(name)}"]`), slot = /\{([\w-]+)\}/g;
  const fields = [...say.matchAll(slot)].map(([, name]) => field(name)).filter(Boolean);
  if (!fields.every(one => one.reportValidity())) return "";
  return say.replace(slot, (whole, name) => field(name)?.value ?? whole).trim();
}

// ── Hands on the page ───────────────────────────────────────────────────────

const mouse = matchMedia("(pointer: fine)"), wide = matchMedia("(min-width: 64rem)");
const unfold = () => document.querySelectorAll(".panel").forEach(panel => { panel.open = wide.matches; });

document.addEventListener("click", ({ target, detail }) => {
  const button = target.closest("[data-say]"), card = button?.closest(".message, .post");
  const text = button && chat ? filled(button.dataset.say, card) : "";
  if (!text) return;
  send(text, card?.dataset.place ?? place(), card);
  if (mouse.matches || detail === 0) $("text").focus(); // but a finger does not call up the screen's keyboard
});

document.addEventListener("keydown", ({ key, target }) => {
  if (key === "Enter" && target.matches(".inputs input")) target.closest(".message, .post").querySelector("[data-say]")?.click();
});

$("composer").addEventListener("submit", event => {
  event.preventDefault();
  const text = $("text").value.trim();
  if (text && chat) send(text, place());
  $("text").focus();
});

$("text").addEventListener("keydown", event => {
  if (event.isComposing || !chat) return;
  const box = event.target, { said } = chat, step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (event.key === "Enter" && !event.shiftKey) { event.preventDefault(); $("composer").requestSubmit(); }
  if (!step || !said.length || (box.value !== "" && box.value !== said[chat.recall])) return;
  event.preventDefault();
  chat.recall = Math.max(0, Math.min(said.length, (box.value ? chat.recall : said.length) + step));
  box.value = said[chat.recall] ?? "";
});

$("clock").addEventListener("click", ({ target }) => {
  if (target.dataset.advance) move({ advance: target.dataset.advance });
  if (target.dataset.next) move({ next: true });
});
$("until").addEventListener("submit", event => { event.preventDefault(); move({ to: $("to").value }); });
$("persona").addEventListener("change", event => become(event.target.value));
$("channel").addEventListener("change", filterPosts);
$("feed").addEventListener("toggle", () => { if ($("feed").open) write("fresh", ""); });
wide.addEventListener("change", unfold);
document.addEventListener("visibilitychange", () => { if (!document.hidden) refresh(); });
setInterval(() => { if (!document.hidden) refresh(); }, 5000);
unfold();
refresh();
