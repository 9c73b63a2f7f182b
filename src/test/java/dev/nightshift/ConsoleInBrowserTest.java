package dev.nightshift;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.nightshift.broadcast.ingest.IngestStatus;
import dev.nightshift.channel.AnswerFigures;
import dev.nightshift.channel.Connector;
import dev.nightshift.console.Audience;
import dev.nightshift.console.RoomViews;
import dev.nightshift.console.ScriptedRoom;
import dev.nightshift.console.TestConsole;
import dev.nightshift.host.knowledge.FaqEntry;
import dev.nightshift.host.knowledge.OpenQuestions;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.room.Command;
import dev.nightshift.room.CommentState;
import dev.nightshift.room.Duty;
import dev.nightshift.room.Room;
import dev.nightshift.shop.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** A real browser operates a scripted room, from the first set-up on. Screenshots are kept in {@code target/artefacts}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConsoleInBrowserTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    /** A show whose operator named a channel and no account. */
    private static final Audience LONELY = new Audience(
            event -> {},
            Audience.NOBODY.intake(),
            Optional::empty,
            order -> {},
            () -> List.of(
                    new Audience.Platform("twitch", new Connector.Status.Connected(), new AnswerFigures(0, 0, 0, 3))));

    private final ScriptedRoom room = new ScriptedRoom(RoomViews.quiet());
    private final Opened opened = new Opened();
    private TestConsole console;
    private BrowsedPage browser;
    private Page page;

    @BeforeAll
    void start() throws Exception {
        assumeTrue(TestBrowser.installed(), "left out: needs Debian's package chromium");
        console = opened.with(new TestConsole(room, LONELY, InstantSource.system()));
        browser = opened.with(new BrowsedPage());
        page = browser.page();
    }

    @AfterAll
    void stop() {
        opened.close();
    }

    @Test
    @Order(1)
    void the_code_of_the_terminal_makes_the_first_account() {
        page.navigate(console.address() + console.setUpPath().orElseThrow());
        browser.shot("console-setup");
        page.fill("#name", "ada");
        page.fill("#password", "correct horse battery");
        page.fill("#again", "correct horse battery");
        page.click("button.main");
        assertThat(page.locator(".rooms a")).hasCount(1);
        browser.shot("console-rooms");
    }

    @Test
    @Order(2)
    void an_operator_signs_in_and_opens_the_room() {
        page.click(".leave button");
        browser.shot("console-login");
        page.fill("#username", "ada");
        page.fill("#password", "correct horse battery");
        page.click("button.main");
        page.click(".rooms a");
        page.waitForSelector("body[data-feed=on]");
        assertThat(page.locator(".stance .phase")).containsText("LIVE");
        assertThat(page.locator("#no-comments")).isVisible();
        browser.shot("console-empty");
    }

    @Test
    @Order(3)
    void comments_come_in_by_themselves_and_leave_what_is_being_typed_alone() {
        page.click("#say-text");
        page.keyboard().type("Hello ");
        room.stands(was -> RoomViews.busy(Instant.now()));
        assertThat(page.locator(".comment")).hasCount(9);
        page.keyboard().type("Graz");
        assertThat(page.inputValue("#say-text")).isEqualTo("Hello Graz");
        page.fill("#say-text", "");
        browser.shot("console-busy");
    }

    @Test
    @Order(4)
    void a_comment_is_answered_let_pass_and_its_viewer_muted() {
        page.click("[data-id=c9] [data-deed=answer]");
        assertThat(page.locator("#notice")).containsText("answers this next");
        page.click("[data-id=c9] [data-deed=pass]");
        assertThat(page.locator("#notice")).containsText("lets it pass");
        page.click("[data-id=c6] [data-deed=mute]");
        assertThat(page.locator("#notice")).containsText("muted for 10 minutes");
        assertThat(room.asked())
                .contains(
                        new Command.AnswerNow("c9", "ada"),
                        new Command.LetPass("c9", "ada"),
                        new Command.Mute("page:troll", 600, "ada"));
    }

    @Test
    @Order(5)
    void under_the_pointer_the_list_stands_still_until_it_leaves() {
        page.hover("[data-id=c7] .text");
        room.stands(was -> RoomViews.with(
                was,
                RoomViews.heard(
                        was.floor(),
                        RoomViews.comment(
                                "c10", "zoe", "what colours?", Intent.MATERIAL, CommentState.OPEN, Instant.now()))));
        assertThat(page.locator("#fresh")).hasText("1 new");
        assertThat(page.locator("[data-id=c10]")).hasCount(0);
        page.hover("#say-text");
        assertThat(page.locator(".comment").first()).hasAttribute("data-id", "c10");
    }

    @Test
    @Order(6)
    void whoever_takes_over_types_and_each_line_goes_with_enter() {
        page.click("#take-over");
        assertThat(page.locator(".stance .phase")).containsText("TAKEN OVER");
        assertThat(page.locator("#say-text")).isFocused();
        page.keyboard().type("This is the best sofa, Graz.");
        page.keyboard().press("Enter");
        assertThat(page.locator("#notice .refused")).containsText("the best");
        assertThat(page.locator("#say-text")).hasValue("This is the best sofa, Graz.");
        browser.shot("console-refused");
        page.fill("#say-text", "");
        page.keyboard().type("Hello Graz, lovely that you are here.");
        page.keyboard().press("Enter");
        assertThat(page.locator("#say-text")).hasValue("");
        assertThat(room.asked().getLast()).isEqualTo(new Command.Say("Hello Graz, lovely that you are here.", "ada"));
        browser.shot("console-taken-over");
        speaks();
        page.click("#hand-back");
        assertThat(page.locator("#take-over")).isVisible();
    }

    /** The browser's microphone beeps. */
    private void speaks() {
        page.hover("#microphone");
        page.mouse().down();
        assertThat(page.locator("#microphone")).hasAttribute("data-standing", "on-air");
        Patience.until("it is heard", SOON, () -> console.microphone().loudest() > 0.05f);
        browser.shot("console-speaking");
        page.mouse().up();
        assertThat(page.locator("#microphone")).hasAttribute("data-standing", "shut");
        assertThat(room.asked()).endsWith(new Command.OpenMicrophone("ada"), new Command.CloseMicrophone("by ada"));
    }

    @Test
    @Order(6)
    void with_a_camera_that_is_there_an_operator_goes_on_with_the_show_and_hands_back() {
        assertThat(page.locator("#hand-over")).isDisabled();
        page.click("#camera-setup summary");
        assertThat(page.locator("#camera-setup")).containsText("rtmp://127.0.0.1:1935/live");
        console.camera(new IngestStatus.Receiving(720, 1280));
        assertThat(page.locator("#hand-over")).isEnabled();
        page.fill("#camera-name", "Mara");
        browser.shot("console-camera-there");
        page.click("#hand-over");
        assertThat(page.locator(".stance .phase")).containsText("PERSON ON AIR");
        assertThat(room.asked().getLast()).isEqualTo(new Command.HandOver("Mara", "ada"));
        console.camera(new IngestStatus.Waiting("the connection broke off"));
        assertThat(page.locator(".camera")).containsText("Nothing comes from the camera");
        browser.shot("console-camera-lost");
        page.click("#camera-back");
        assertThat(page.locator("#take-over")).isVisible();
        assertThat(room.asked().getLast()).isEqualTo(new Command.HandBack("ada"));
    }

    @Test
    @Order(7)
    void keys_skip_pause_and_choose_a_comment() {
        page.locator("#say-text").blur();
        page.keyboard().press("n");
        page.keyboard().press("p");
        page.keyboard().press("j");
        page.keyboard().press("a");
        Patience.until("all four were asked", SOON, () -> room.asked().contains(new Command.AnswerNow("c10", "ada")));
        assertThat(room.asked()).contains(new Command.Skip("ada"), new Command.Pause("ada"));
    }

    @Test
    @Order(7)
    void somebody_in_distress_is_seen_at_once_until_an_operator_has_seen_to_it() {
        room.stands(was -> RoomViews.with(was, RoomViews.alerts(was.floor(), RoomViews.distress(Instant.now()))));
        assertThat(page.locator(".alerts")).containsText("quiet_sky");
        assertThat(page.locator(".alerts")).containsText("Somebody may be in distress");
        browser.shot("console-alert");
        page.click(".alerts button");
        Patience.until("it was seen to", SOON, () -> room.asked().contains(new Command.SeenTo("c2", "ada")));
        room.stands(was -> RoomViews.with(was, RoomViews.alerts(was.floor())));
        assertThat(page.locator(".alerts")).hasCount(0);
    }

    @Test
    @Order(8)
    void a_refusal_of_the_room_is_shown_with_its_reason() {
        room.answers(new Room.Reply.Refused("the show is ending: wait until it has ended"));
        page.click("#pin-WH-LAMP-ARC");
        assertThat(page.locator("#notice .refused")).containsText("the show is ending");
        room.answers(new Room.Reply.Done());
    }

    @Test
    @Order(9)
    void the_show_ends_only_when_it_is_confirmed() {
        page.click("#do-end");
        page.click("#end-dialog button[value=no]");
        assertThat(room.asked()).doesNotContain(new Command.End("ada"));
        page.click("#do-end");
        browser.shot("console-end");
        page.click("#end-yes");
        Patience.until("the end was asked", SOON, () -> room.asked().contains(new Command.End("ada")));
    }

    @Test
    @Order(10)
    void a_room_that_does_not_answer_is_shown_as_such() {
        room.fallsSilent(true);
        assertThat(page.locator(".stance .phase")).containsText("NO ANSWER");
        room.fallsSilent(false);
        assertThat(page.locator(".stance .phase")).containsText("LIVE");
    }

    @Test
    @Order(11)
    void desktop_tablet_and_phone_show_everything_in_every_language_without_sideways_scrolling() {
        room.stands(was -> RoomViews.busy(Instant.now()));
        for (String language : List.of("de", "zh", "en")) {
            page.click(".languages a[lang=" + language + "]");
            page.waitForSelector("body[data-feed=on]");
            browser.fits(language);
        }
        page.setViewportSize(1280, 800);
    }

    @Test
    @Order(11)
    void trouble_with_the_voice_and_answers_that_could_not_be_written_are_seen() {
        room.stands(was -> RoomViews.inTrouble(was, "the voice failed: it gave no sound within 30 s", Instant.now()));
        assertThat(page.locator(".alerts .trouble")).containsText("it gave no sound");
        assertThat(page.locator(".platforms")).containsText("3 answers were not written into this chat");
        browser.shot("console-trouble");
        page.setViewportSize(390, 844);
        browser.shot("console-trouble-phone");
        page.setViewportSize(1280, 800);
        room.stands(was -> RoomViews.busy(Instant.now()));
        assertThat(page.locator(".alerts .trouble")).hasCount(0);
    }

    @Test
    @Order(11)
    void r25_whoever_is_in_charge_is_called_and_answers_with_one_press() {
        Instant soon = Instant.now().plusSeconds(50);
        room.stands(was -> RoomViews.onDuty(was, new Duty.Asked(Instant.now(), soon, soon.plusSeconds(30))));
        assertThat(page.locator(".duty[data-duty=asked] .left")).containsText(" s");
        assertThat(page).hasTitle(Pattern.compile("^\\(!\\) "));
        browser.shot("console-asked");
        page.click("#do-present");
        assertThat(page.locator("#notice .done")).hasText("Noted: you are in charge.");
        assertThat(room.asked()).contains(new Command.Present("ada"));
        room.stands(was -> RoomViews.phase(RoomViews.onDuty(was, new Duty.Missed(Instant.now(), true)), "paused"));
        assertThat(page.locator(".duty[data-duty=missed]")).containsText("Nobody is in charge");
        page.setViewportSize(390, 844);
        browser.shot("console-missed-phone");
        page.setViewportSize(1280, 800);
        room.stands(was -> RoomViews.phase(RoomViews.onDuty(was, Duty.NEVER_ASKED), "live"));
        assertThat(page.locator(".duty")).hasCount(0);
    }

    @Test
    @Order(12)
    void the_page_speaks_german_and_chinese() {
        page.click(".languages a[lang=de]");
        assertThat(page.locator("#take-over b")).hasText("Übernehmen");
        browser.shot("console-de");
        page.click(".languages a[lang=zh]");
        assertThat(page.locator("#take-over b")).hasText("人工接管");
        assertThat(page.content()).doesNotContain("??");
        browser.shot("console-zh");
        page.click(".languages a[lang=en]");
        assertThat(page.locator("#take-over b")).hasText("Take over");
    }

    @Test
    @Order(13)
    void an_open_question_is_answered_and_the_answer_edited_and_retired() {
        OpenQuestions questions = console.questions();
        questions.asked(
                "wohnhof", Optional.of("WH-TABLE-OAK"), Language.DE, "Quillt die Eiche bei Regen?", "q", Instant.now());
        questions.asked("wohnhof", Optional.empty(), Language.EN, "Do you ship to Malta?", "m", Instant.now());
        questions.asked("wohnhof", Optional.empty(), Language.EN, "do you ship to malta", "m", Instant.now());
        page.click("a[href='/console/questions']");
        assertThat(page.locator(".question .text").first()).hasText("Do you ship to Malta?");
        page.locator(".question summary").first().click();
        page.locator(".question textarea").first().fill("We are the best at shipping to Malta.");
        page.locator(".question button.main").first().click();
        assertThat(page.locator(".notice.refused")).containsText("the best");
        assertThat(page.locator(".question textarea").first()).hasValue("We are the best at shipping to Malta.");
        browser.shot("console-questions");
        page.locator(".question textarea").first().fill("Yes, parcels go to Malta in 9 working days.");
        page.locator(".question button.main").first().click();
        assertThat(page.locator(".answers .reply")).hasText("Yes, parcels go to Malta in 9 working days.");
        assertThat(page.locator(".question")).hasCount(1);
        FaqEntry first = console.book().holding("wohnhof", Instant.now()).getFirst();
        assertThat(List.of(first.version(), first.by(), first.question()))
                .isEqualTo(List.of(1, "ada", "Do you ship to Malta?"));
        page.click(".answers .deeds-row summary");
        page.fill(".answers textarea", "Yes, parcels go to Malta in 8 working days.");
        page.click(".answers .deeds-row button.main");
        assertThat(page.locator(".answers .reply")).hasText("Yes, parcels go to Malta in 8 working days.");
        assertThat(page.locator(".earlier")).containsText("9 working days");
        browser.shot("console-answers");
        page.click(".answers form[action$=retire] button");
        assertThat(page.locator(".retired")).isVisible();
        assertThat(console.book().holding("wohnhof", Instant.now())).isEmpty();
        page.click("button:has-text('Not worth an answer')");
        assertThat(page.locator(".question")).hasCount(0);
        assertThat(questions.open("wohnhof", 9)).isEmpty();
    }

    @Test
    @Order(14)
    void an_owner_adds_an_operator_and_reads_who_did_what() {
        page.click("a[href='/console/people']");
        page.fill(".add-person [name=name]", "Kim");
        page.fill(".add-person [name=password]", "night after night");
        page.click(".add-person button");
        assertThat(page.locator(".people li")).hasCount(2);
        assertThat(page.locator(".trail")).containsText("took over");
        assertThat(page.content()).doesNotContain("Malta", "lovely that you are here");
        browser.shot("console-people");
        page.navigate(console.address() + "/console/rooms/main");
    }

    @Test
    @Order(15)
    void in_the_dark_the_page_is_dark() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        room.stands(was -> RoomViews.busy(Instant.now()));
        assertThat(page.locator(".comment")).hasCount(9);
        browser.shot("console-dark");
        page.click("#take-over");
        assertThat(page.locator(".stance .phase")).containsText("TAKEN OVER");
        browser.shot("console-dark-taken-over");
        page.setViewportSize(390, 844);
        browser.shot("console-dark-phone");
        page.setViewportSize(1280, 800);
        page.click("#hand-back");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    @Test
    @Order(20)
    void a_lost_connection_is_shown_and_nothing_broke_on_the_way() {
        room.stands(was -> RoomViews.phase(was, "paused"));
        assertThat(page.locator(".stance .phase")).containsText("PAUSED");
        browser.shot("console-paused");
        assertThat(browser.complaints()).isEmpty();
        console.close();
        assertThat(page.locator("#lost")).isVisible();
        browser.shot("console-lost");
    }
}
