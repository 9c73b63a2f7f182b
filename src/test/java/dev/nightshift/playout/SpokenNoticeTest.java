package dev.nightshift.playout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.nightshift.compliance.Rulebook;
import dev.nightshift.host.mood.Display;
import dev.nightshift.room.Cue;
import dev.nightshift.room.Cursor;
import dev.nightshift.room.ScriptPrompter;
import dev.nightshift.room.Setup;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.feed.Import;
import dev.nightshift.shop.feed.Limits;
import dev.nightshift.shop.feed.ShopFolder;
import dev.nightshift.voice.SpeechChunk;
import dev.nightshift.voice.Voice;
import dev.nightshift.voice.VoiceException;
import dev.nightshift.voice.VoiceSource;
import dev.nightshift.voice.espeak.EspeakVoices;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How fast the host says that it is an AI, measured on the sound of a real voice. */
class SpokenNoticeTest {
    private static final VoiceSource MANDARIN = EspeakVoices.sources().get(2);
    private static final double MINUTE_MICROS = 60e6;

    @Test
    void r05_a_chinese_notice_is_spoken_at_120_to_160_characters_a_minute() throws VoiceException {
        assumeTrue(MANDARIN.availability() instanceof VoiceSource.Availability.Ready, "needs Debian package espeak-ng");
        Setup setup = new Setup("room", "晚场", "wohnhof", "mira", Language.ZH, List.of("CN"), 1);
        Catalogue shop = ((Import.Loaded)
                        new ShopFolder(Limits.DEFAULT).read(Path.of("src/main/resources/shops/wohnhof")))
                .catalogue();
        ScriptPrompter prompter = new ScriptPrompter(setup, () -> shop, Rulebook.standard());
        try (Voice voice = MANDARIN.open()) {
            for (int nth = 0; nth < 5; nth++) {
                Cue cue = prompter.reminder(Cursor.START, Optional.empty(), nth, Instant.EPOCH)
                        .orElseThrow();
                assertThat(charactersAMinute(voice, cue))
                        .as(cue.line().line().display())
                        .isBetween(120.0, 160.0);
            }
        }
    }

    private static double charactersAMinute(Voice voice, Cue cue) throws VoiceException {
        String words = cue.line().line().spoken();
        SpeechChunk chunk = voice.say(
                        words, Delivery.of(cue, Display.CALM, false).prosody())
                .next()
                .orElseThrow();
        long characters = words.codePoints().filter(Character::isLetter).count();
        return characters * MINUTE_MICROS / chunk.track().durationMicros();
    }
}
