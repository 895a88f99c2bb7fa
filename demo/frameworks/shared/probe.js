/**
 * An element of our own with which the journey sees what a framework does: what it sets as a property and what as an attribute, what it puts
 * inside, and which names of events it can listen to. It knows nothing of Hearth.
 */
class Probe extends HTMLElement {
  /** How often it came into a page and left one. */
  arrivals = 0;
  departures = 0;
  #values = new Map();

  constructor() {
    super();
    const shadow = this.attachShadow({mode: 'open'});
    const title = document.createElement('strong');
    title.textContent = 'Probe';
    shadow.append(title, document.createElement('slot'));
  }

  connectedCallback() {
    this.arrivals++;
    // What was set before the element was defined hides the accessors of its class.
    for (const name of Probe.names) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
  }

  disconnectedCallback() {
    this.departures++;
  }

  /** Whether it got a value as a property. */
  got(name) {
    return this.#values.has(name);
  }

  /** Tells something in five ways of writing a name. */
  tell() {
    for (const type of ['tidings', 'tide-turned', 'tideTurned', 'TideTurned', 'TIDE']) {
      this.dispatchEvent(new CustomEvent(type, {bubbles: true, detail: type}));
    }
  }

  static names = ['flag', 'count', 'word', 'list', 'record', 'richData'];

  static {
    for (const name of Probe.names) {
      Object.defineProperty(Probe.prototype, name, {
        configurable: true,
        enumerable: true,
        get() {
          return this.#values.get(name);
        },
        set(value) {
          this.#values.set(name, value);
        },
      });
    }
  }
}

customElements.define('x-probe', Probe);
