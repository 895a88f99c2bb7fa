import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {ViewQuery} from '../../client/host-connection.js';
import {ContrastController} from '../../elements/contrast-controller.js';
import {discardSoon} from '../../elements/discard-soon.js';
import type {HostController} from '../../elements/host-controller.js';
import {LazyPartsController} from '../../elements/lazy-parts-controller.js';
import type {LocalizeController} from '../../elements/localize-controller.js';
import {isTyping} from '../../elements/is-typing.js';
import {MissingHostController} from '../../elements/missing-host-controller.js';
import {News} from '../../elements/news.js';
import {openView} from '../../elements/open-view.js';
import {Sender} from '../../elements/send.js';
import {modes} from '../../elements/styles/modes.js';
import {ViewKeeper} from '../../elements/view-keeper.js';
import {decisionStyles} from '../../parts/moderation/decision.styles.js';
import {noticePart} from '../../parts/notice/notices.template.js';
import type {CardEventData} from '../../protocol/events/card.js';
import {readCardData} from '../../protocol/views/card.js';
import {readCardReports} from '../../protocol/views/card-reports.js';
import {cardActionStyles} from './card-actions.styles.js';
import {above} from './card-above.js';
import {CardAnswering} from './card-answering.js';
import {CardChecks} from './card-checks.js';
import {faceOf} from './card-faces.js';
import {FocusKeeper} from '../../elements/focus-keeper.js';
import {WarnedController} from '../../elements/warned-controller.js';
import {CardItems} from './card-items.js';
import {CardOwner} from './card-owner.js';
import {composerParts, questionPart} from './card-parts.js';
import {openBeside} from './card-people.js';
import {CardPerson} from './card-person.js';
import {CardPrompt} from './card-prompt.js';
import {decide} from './card-reports.js';
import {HIDE_CHANGE, hideAnswers, showPicture} from './card-screen.js';
import {CardSending} from './card-sending.js';
import {CardSpotlight} from './card-spotlight.js';
import {CardTalk} from './card-talk.js';
import type {CardTools} from './card-tools.js';
import {CardWriting} from './card-writing.js';
import type {CardEdit} from './card-edit.js';
import {cardEditStyles} from './card-edit.styles.js';
import {isBlank} from './get-to-know.model.js';
import type {GetToKnow} from './get-to-know.js';
import {hasCards, PersonPopup} from './person-popup.js';

/** What people do with cards, and what the widget tells them beside what stands on them. */
export class GetToKnowActions {
  readonly #widget: GetToKnow;
  readonly #host: HostController;
  readonly #localize: LocalizeController;
  readonly #sender: Sender;
  readonly #parts: LazyPartsController;
  readonly #sending: CardSending;
  readonly #talk: CardTalk;
  readonly #answering: CardAnswering;
  readonly #focus: FocusKeeper;
  readonly #owner: CardOwner;
  readonly #checks: CardChecks;
  readonly #person: CardPerson;
  readonly #writing: CardWriting;
  readonly #prompt: CardPrompt;
  readonly #spotlight: CardSpotlight;
  readonly #tools: CardTools;
  /** The page of one's own card, once it is loaded. */
  #edit: CardEdit | undefined;
  readonly #items: CardItems;
  readonly #news: News;
  readonly #popup: PersonPopup;
  readonly #warned: WarnedController;
  /** Whether one came to one's own page from one's card, and goes back there. */
  #came = false;

  constructor(widget: GetToKnow, host: HostController, localize: LocalizeController) {
    this.#widget = widget;
    this.#host = host;
    this.#localize = localize;
    this.#sender = new Sender(widget, host);
    this.#parts = new LazyPartsController(widget);
    this.#focus = new FocusKeeper(widget, '[role=heading]');
    this.#sending = new CardSending(widget, host, localize, this.#sender);
    this.#talk = new CardTalk(widget, host, localize, this.#sending, (id) => this.#owner.deck?.find(id)?.followUp);
    this.#owner = new CardOwner(widget, host, localize, () => this.#forget());
    this.#items = new CardItems(widget, localize, this.#owner);
    this.#answering = new CardAnswering(widget, host, localize, this.#sending, () => this.#owner.device);
    this.#checks = new CardChecks(widget);
    this.#popup = new PersonPopup(widget, localize, this.#parts);
    // What is new on cards is shown at once, and says itself.
    this.#news = new News(widget, localize);
    this.#warned = new WarnedController(widget, localize, /^hearth\.(?:card|prompt)\./);
    this.#tools = {
      widget,
      localize,
      sending: this.#sending,
      talk: this.#talk,
      answering: this.#answering,
      device: () => this.#owner.device,
      connection: () => host.connection,
      opensCards: () => widget.active && hasCards(this.#owner.session),
      defaultAudience: () => (['me', 'team', 'org'].includes(widget.defaultAudience) ? widget.defaultAudience : 'team'),
      searchPeople: (kind) => this.#owner.search(kind),
      whenDeck: () => this.#owner.whenDeck(),
      composer: () => this.#writing.form(),
      invitation: () => html`${this.#writing.invitation()}`,
      compose: async (from) => {
        if (!(await this.#parts.load(composerParts))) return;
        await this.#focus.to('hearth-card-composer', from);
      },
      ask: async (topic, from, words) => {
        if (topic.kind === 'ask' && topic.answer) this.#owner.needDeck();
        if (!(await this.#parts.load(questionPart))) return false;
        const kept = this.#talk.ask(topic, words);
        await this.#focus.to('hearth-question', from);
        await kept;
        return true;
      },
      focus: (selector, from) => this.#focus.to(selector, from),
    };
    this.#person = new CardPerson(this.#tools);
    this.#prompt = new CardPrompt(this.#tools);
    this.#spotlight = new CardSpotlight(this.#tools);
    this.#writing = new CardWriting(
      this.#tools,
      () => this.#owner.deck,
      () => this.#items.answered,
      () => widget.allowImage && this.#owner.takesImages,
      () => this.#items.own,
      (answerId) => this.#items.isGone(answerId),
    );
    widget.view.overlay = (items, pending) => this.#items.overlay(items, pending);
    // Moderators are told more of an answer than others; they look at it once this is here to read it.
    widget.view.options.read = (data) => (widget.face === 'reports' ? readCardReports(data) : readCardData(data));
    widget.shadowRoot?.adoptedStyleSheets.push(...[...modes, decisionStyles, cardActionStyles, cardEditStyles].map(({styleSheet}) => styleSheet!));
    // What says that the network is gone has to be here before it goes.
    void this.#parts.load(noticePart);
    new ContrastController(widget);
    widget.addController({
      hostConnected: () => document.addEventListener(HIDE_CHANGE, this.#onHide),
      hostDisconnected: () => document.removeEventListener(HIDE_CHANGE, this.#onHide),
    });
    new MissingHostController(widget, localize);
    widget.requestUpdate();
  }

  /** Forgets what somebody was doing here who was erased, or has left. */
  #forget(): void {
    this.#answering.forget();
    this.#talk.forget();
    this.#prompt.forget();
    this.#person.mine = this.#edit = undefined;
    this.#came = false;
    this.#widget.requestUpdate();
  }

  /** Shows another view of the host, from its start. */
  open(options: {name: string; query: ViewQuery}): void {
    openView(this.#widget.view, options);
  }

  /** Another face, or another person's card, is shown. */
  turned(): void {
    this.#talk.asked = undefined;
    this.#widget.all = false;
  }

  /** What happened in the widget. */
  handle(event: Event, target: Element): void {
    if (event.type === 'keydown') return this.#onKeyDown(event as KeyboardEvent);
    if (event.type !== 'click') return;
    const button = target.closest<HTMLElement>('[data-do]');
    if (button) void this.#do(button.dataset.do ?? '', button);
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || isTyping(event) || !this.#answering.held) return;
    event.preventDefault();
    void this.#undo();
  }

  async #do(action: string, button: HTMLElement): Promise<void> {
    const widget = this.#widget;
    const {view} = widget;
    switch (action) {
      case 'retry':
        this.#owner.retry();
        return (view.keeper ?? view).load();
      case 'cancel':
        return void view.cancel();
      case 'all':
        widget.all = true;
        widget.requestUpdate();
        return;
      case 'person':
        return openBeside(this.#popup, button);
      case 'edit':
      case 'done':
        this.#owner.forgetMine();
        this.#came = action === 'edit';
        widget.show = action === 'edit' ? 'edit' : 'view';
        await widget.updateComplete;
        return this.#focus.to('[role=heading]');
      case 'hide':
        if (!hideAnswers(!widget.hides)) this.#sending.fail(this.#localize.term('cardNoStorage'));
        return;
    }
    const id = button.closest<HTMLElement>('[data-id]')?.dataset.id;
    const item = this.#items.all.find((one) => one.id === id) ?? (this.#items.isOwn ? this.#items.own : undefined);
    const answerId = button.closest<HTMLElement>('[data-answer]')?.dataset.answer;
    const answer = item?.data.answers.find((one) => one.id === answerId);
    if (item && answer?.local && action === 'recompose') {
      const {type, data, id: unheard} = answer.local.event;
      if (type === 'hearth.card.answer_set.v1') return this.#writing.recompose(answer.local);
      // What was said against a decision is asked for again, with its words.
      const {note} = data as CardEventData<'hearth.card.appealed.v1'>;
      if (await this.#tools.ask({kind: 'appeal', item, answer}, button, note)) await discardSoon(this.#host.connection, unheard);
      return;
    }
    const unsent = button.dataset.event ?? answer?.local?.event.id;
    if (unsent && action === 'discard') {
      await discardSoon(this.#host.connection, unsent);
      return this.#focus.to('[role=heading]', button);
    }
    if (await this.#writing.do(action, button)) return;
    if (widget.face === 'prompt' && (await this.#prompt.do(action, button, this.#owner.deck, this.#items.answered))) return;
    if (widget.face === 'spotlight' && (await this.#spotlight.do(action, this.#items.all))) return;
    if (action === 'volunteer-here') {
      widget.show = 'edit';
      return;
    }
    const own = item ?? this.#items.own;
    if (own && this.#edit && (this.#items.isOwn || action === 'share') && (await this.#edit.do(action, own, button))) return;
    if (item && widget.face === 'reports' && (await decide(action, item, button, this.#tools))) return;
    if (item) await this.#person.do(action, item, button);
  }

  async #undo(): Promise<void> {
    const back = await this.#answering.undo();
    if (back !== undefined) await this.#tools.focus(`[data-answer="${CSS.escape(back)}"]`);
    else await (this.#answering.late ? this.#tools.focus('.late') : this.#tools.compose());
  }

  /** Says what has changed, and keeps up with the host. */
  updated(): void {
    const widget = this.#widget;
    const {view, face} = widget;
    this.#sender.listen();
    this.#owner.meet();
    this.#sending.me = this.#owner.session?.person?.id;
    const [item] = this.#items.all;
    const blank = this.#items.isOwn && item !== undefined && isBlank(item.data);
    if (face === 'edit' || face === 'prompt' || blank || (face === 'spotlight' && view.status === 'empty')) this.#owner.needDeck();
    if (face === 'prompt' && this.#owner.deck) this.#prompt.choose(this.#owner.deck, this.#owner.session);
    if ((face === 'edit' || face === 'prompt') && !this.#edit) void this.#loadEdit();
    if (face === 'prompt') this.#owner.readOwn();
    if (face === 'view' && item && !item.data.own) void this.#owner.readMine(item.data).then((mine) => this.#takeMine(mine));
    this.#checks.check(this.#host.connection !== undefined, this.#host.space);
    if (view.view && !view.keeper) view.keeper = new ViewKeeper(view);
    // Nothing stands in the way of a reader that could move: cards have a place of their own, and what is new comes last.
    if (view.keeper?.waiting) view.keeper.showWaiting();
    this.#news.tell();
  }

  #takeMine(mine: CardPerson['mine']): void {
    if (mine === this.#person.mine) return;
    this.#person.mine = mine;
    this.#widget.requestUpdate();
  }

  async #loadEdit(): Promise<void> {
    const loaded = await this.#parts.load(async () => {
      const {CardEdit, editing} = await import('./card-edit.js');
      this.#edit ??= new CardEdit(this.#tools);
      return editing;
    });
    if (loaded) this.#widget.requestUpdate();
  }

  /** What stands above the card. */
  above(): TemplateResult | undefined {
    return above({
      tools: this.#tools,
      parts: this.#parts,
      popup: this.#popup,
      deckFailed: this.#owner.deckFailed,
      warned: this.#warned.words,
      undo: () => void this.#undo(),
    });
  }

  /** What the face shows. */
  main(): unknown {
    return faceOf({
      tools: this.#tools,
      items: this.#items,
      owner: this.#owner,
      person: this.#person,
      writing: this.#writing,
      prompt: this.#prompt,
      spotlight: this.#spotlight,
      edit: this.#edit,
      came: this.#came,
    });
  }

  /** Shows a picture that the browser alone could not get. */
  picture(image: HTMLImageElement): Promise<void> {
    return showPicture(image, this.#host.connection, this.#widget);
  }

  readonly #onHide = (): void => this.#widget.requestUpdate();
}
