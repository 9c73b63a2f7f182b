package dev.nightshift.channel.twitch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.nightshift.broadcast.Await;
import dev.nightshift.channel.AnswerFigures;
import dev.nightshift.channel.AudienceEvent;
import dev.nightshift.channel.ChatAnswer;
import dev.nightshift.channel.Comment;
import dev.nightshift.channel.Connector.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The connector against a real IRC server, and against what only Twitch says. */
class TwitchChatTest {
    private static final String CHANNEL = "wohnhof";
    private static final String TOKEN = "s3cr3tt0k3n";
    private static final TwitchSettings.Login ACCOUNT = new TwitchSettings.Login("nightshop", TOKEN);

    private final BlockingQueue<AudienceEvent> events = new LinkedBlockingQueue<>();

    @TempDir
    private Path folder;

    @Test
    void what_a_viewer_writes_on_a_real_server_arrives_and_who_comes_in_is_seen() throws Exception {
        assumeTrue(IrcServer.installed(), "left out: needs Debian's package ngircd");
        try (IrcServer server = IrcServer.start(folder);
                TwitchChat chat = listen(server.address())) {
            await(chat, Status.Connected.class);
            try (RawViewer viewer = enter(server)) {
                AudienceEvent.Joined joined = (AudienceEvent.Joined) next();
                assertThat(joined.viewer().key()).isEqualTo("twitch:lea");
                viewer.says(CHANNEL, "Wie breit ist der Tisch? 🙂");
                Comment comment = (Comment) next();
                assertThat(comment.text()).isEqualTo("Wie breit ist der Tisch? 🙂");
                assertThat(comment.viewer().key()).isEqualTo("twitch:lea");
                viewer.says(CHANNEL, "\u0001ACTION waves\u0001");
                assertThat(((Comment) next()).text()).isEqualTo("waves");
            }
        }
    }

    @Test
    void a_server_that_dies_and_comes_back_is_listened_to_again() throws Exception {
        assumeTrue(IrcServer.installed(), "left out: needs Debian's package ngircd");
        try (IrcServer server = IrcServer.start(folder);
                TwitchChat chat = listen(server.address())) {
            await(chat, Status.Connected.class);
            server.kill();
            await(chat, Status.Reconnecting.class);
            server.restart();
            await(chat, Status.Connected.class);
            try (RawViewer viewer = enter(server)) {
                viewer.says(CHANNEL, "are you back?");
                assertThat(comment().text()).isEqualTo("are you back?");
            }
            assertThat(chat.figures().connections()).isEqualTo(2);
        }
    }

    @Test
    void twitchs_tags_give_the_id_and_the_shown_name_and_a_ping_is_answered() throws Exception {
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                TwitchChat chat = listen(new TwitchSettings.Server("127.0.0.1", door.getLocalPort(), false));
                Socket twitch = door.accept()) {
            script(twitch, ":tmi.twitch.tv CAP * ACK :twitch.tv/tags twitch.tv/commands twitch.tv/membership");
            script(twitch, ":tmi.twitch.tv 001 justinfan1 :Welcome, GLHF!");
            script(twitch, "PING :tmi.twitch.tv");
            script(twitch, "this is not\u0000 a line of IRC :x", "", ":broken", "@broken");
            script(twitch, "@" + "x".repeat(20_000) + " PRIVMSG #wohnhof :too long");
            script(
                    twitch,
                    "@badge-info=;display-name=Nacht\\sEule;emotes=25:0-4;id=b34ccfc7-4977-403a-8a94-33c6bac34fb8;user-id=7"
                            + " :nachteule!nachteule@nachteule.tmi.twitch.tv PRIVMSG #wohnhof :Kappa wie teuer?");
            Comment comment = comment();
            assertThat(comment.id()).isEqualTo("twitch:b34ccfc7-4977-403a-8a94-33c6bac34fb8");
            assertThat(comment.viewer().name()).isEqualTo("Nacht Eule");
            assertThat(comment.text()).isEqualTo("Kappa wie teuer?");
            assertThat(received(twitch, "JOIN #wohnhof", "PONG :tmi.twitch.tv")).isTrue();
            assertThat(chat.figures().unusable()).isEqualTo(4);
        }
    }

    @Test
    void twitchs_wish_to_reconnect_is_granted() throws Exception {
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                TwitchChat chat = listen(new TwitchSettings.Server("127.0.0.1", door.getLocalPort(), false))) {
            try (Socket first = door.accept()) {
                script(first, ":tmi.twitch.tv RECONNECT");
                try (Socket second = door.accept()) {
                    script(second, ":kim!kim@kim.tmi.twitch.tv PRIVMSG #wohnhof :hello again");
                    assertThat(comment().text()).isEqualTo("hello again");
                }
            }
        }
    }

    @Test
    void a_refused_login_is_an_operators_business_and_is_not_tried_again() throws Exception {
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                TwitchChat chat = listen(new TwitchSettings.Server("127.0.0.1", door.getLocalPort(), false));
                Socket twitch = door.accept()) {
            script(twitch, ":tmi.twitch.tv NOTICE * :Login authentication failed");
            await(chat, Status.Refused.class);
        }
    }

    @Test
    void with_an_account_the_answer_is_written_into_the_channel_of_a_real_server() throws Exception {
        assumeTrue(IrcServer.installed(), "left out: needs Debian's package ngircd");
        try (IrcServer server = IrcServer.start(folder, "oauth:" + TOKEN);
                TwitchChat chat = listen(server.address(), Optional.of(ACCOUNT))) {
            await(chat, Status.Connected.class);
            try (RawViewer viewer = new RawViewer(server.address(), "lea", CHANNEL, "oauth:" + TOKEN)) {
                viewer.says(CHANNEL, "how wide is it?");
                Comment comment = comment();
                chat.answer(new ChatAnswer(comment.id(), comment.viewer().id(), "[AI] It is 90 cm wide, 😀."));
                assertThat(viewer.await("PRIVMSG #wohnhof"))
                        .startsWith(":nightshop!")
                        .endsWith(" :@lea [AI] It is 90 cm wide, 😀.");
            }
            counted(chat);
            assertThat(chat.answers()).isEqualTo(new AnswerFigures(1, 0, 0, 0));
        }
    }

    @Test
    void an_answer_waits_for_a_server_that_died_and_comes_back() throws Exception {
        assumeTrue(IrcServer.installed(), "left out: needs Debian's package ngircd");
        try (IrcServer server = IrcServer.start(folder, "oauth:" + TOKEN);
                TwitchChat chat = listen(server.address(), Optional.of(ACCOUNT))) {
            await(chat, Status.Connected.class);
            server.kill();
            await(chat, Status.Reconnecting.class);
            chat.answer(new ChatAnswer("twitch:7", "lea", "[AI] Yes."));
            server.restart();
            await(chat, Status.Connected.class);
            Await.until("it is sent", () -> chat.answers().sent() == 1);
        }
    }

    @Test
    void twitch_is_told_account_and_question_and_what_it_refuses_is_counted() throws Exception {
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                TwitchChat chat = listen(
                        new TwitchSettings.Server("127.0.0.1", door.getLocalPort(), false), Optional.of(ACCOUNT));
                Socket twitch = door.accept()) {
            script(twitch, ":tmi.twitch.tv CAP * ACK :twitch.tv/tags twitch.tv/commands twitch.tv/membership");
            script(twitch, ":tmi.twitch.tv 001 nightshop :Welcome, GLHF!");
            script(twitch, ":nightshop!nightshop@nightshop.tmi.twitch.tv JOIN #wohnhof");
            chat.answer(new ChatAnswer("twitch:b34ccfc7-4977", "lea", "[AI] Yes."));
            assertThat(received(
                            twitch,
                            "PASS oauth:" + TOKEN,
                            "NICK nightshop",
                            "@reply-parent-msg-id=b34ccfc7-4977 PRIVMSG #wohnhof :[AI] Yes."))
                    .isTrue();
            script(twitch, "@msg-id=msg_ratelimit :tmi.twitch.tv NOTICE #wohnhof :Your message was not sent");
            Await.until("it is counted", () -> chat.answers().equals(new AnswerFigures(1, 1, 0, 0)));
            assertThat(chat.status()).isInstanceOf(Status.Connected.class);
        }
    }

    @Test
    void without_an_account_answers_are_counted_as_unsent() throws Exception {
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                TwitchChat chat = listen(new TwitchSettings.Server("127.0.0.1", door.getLocalPort(), false))) {
            chat.answer(new ChatAnswer("twitch:7", "lea", "[AI] Yes."));
            assertThat(chat.answers()).isEqualTo(new AnswerFigures(0, 0, 0, 1));
        }
    }

    @Test
    void a_token_is_shown_nowhere_and_breaks_no_line() {
        assertThat(ACCOUNT.toString()).doesNotContain(TOKEN);
        assertThat(TwitchSettings.Login.of(" Nightshop ", "oauth:" + TOKEN)).isEqualTo(ACCOUNT);
        assertThatThrownBy(() -> new TwitchSettings.Login("nightshop", "a\r\nQUIT"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("QUIT");
    }

    private TwitchChat listen(TwitchSettings.Server server) {
        return listen(server, Optional.empty());
    }

    private TwitchChat listen(TwitchSettings.Server server, Optional<TwitchSettings.Login> login) {
        TwitchSettings settings = new TwitchSettings(
                CHANNEL, server, login, Duration.ofMillis(500), Duration.ofMillis(600), Duration.ofSeconds(30));
        return TwitchChat.start(settings, events::add, InstantSource.system(), new Random(1));
    }

    private static RawViewer enter(IrcServer server) throws IOException {
        return new RawViewer(server.address(), "lea", CHANNEL);
    }

    private AudienceEvent next() throws InterruptedException {
        return Optional.ofNullable(events.poll(10, TimeUnit.SECONDS)).orElseThrow();
    }

    /** The next comment: whoever came in meanwhile is passed over. */
    private Comment comment() throws InterruptedException {
        AudienceEvent event = next();
        return event instanceof Comment comment ? comment : comment();
    }

    private static void await(TwitchChat chat, Class<? extends Status> status) {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
        while (!status.isInstance(chat.status())) {
            assertThat(System.nanoTime()).as("waiting for %s", status).isLessThan(patience);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    /** The writer counts an answer after the server has it. */
    private static void counted(TwitchChat chat) {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
        while (chat.answers().sent() == 0) {
            assertThat(System.nanoTime()).as("waiting for the count").isLessThan(patience);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    private static void script(Socket twitch, String... lines) throws IOException {
        OutputStream out = twitch.getOutputStream();
        for (String line : lines) {
            out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    private static boolean received(Socket twitch, String... wanted) throws IOException {
        InputStream in = twitch.getInputStream();
        twitch.setSoTimeout(5_000);
        StringBuilder seen = new StringBuilder();
        for (String line : wanted) {
            while (seen.indexOf(line) < 0) {
                seen.append((char) in.read());
            }
        }
        return true;
    }
}
