package dev.nightshift.voice.mary;

import dev.nightshift.voice.Prosody;
import dev.nightshift.voice.SpeechChunk;
import dev.nightshift.voice.VoiceException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Mary's modules behind one lock, loaded when first needed. */
final class MaryEngine {
    /** The recorded speaker reads 197 words a minute; a presenter speaks about 160, and the script reckons with it. */
    private static final double PRESENTING = 0.84;

    private record Loaded(TextAnalysis analysis, HmmModels models, Map<Timbre, Rendering> renderings) {}

    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Loaded loaded;

    /**
     * @param over asked between analysis and sound; true abandons the work
     * @return empty when abandoned
     */
    Optional<SpeechChunk> speak(String spoken, Prosody prosody, Timbre timbre, BooleanSupplier over)
            throws VoiceException {
        Sentence sentence = plan(spoken, prosody);
        if (over.getAsBoolean()) return Optional.empty();
        float[] samples = rendering(timbre).render(sentence, prosody);
        return Optional.of(new SpeechChunk(samples, TrackTimes.of(sentence)));
    }

    /** Text analysis and model look-up. Mary's modules share state, so one sentence at a time. */
    private Sentence plan(String spoken, Prosody prosody) throws VoiceException {
        List<SpokenTokens.Token> tokens = SpokenTokens.of(spoken);
        if (tokens.isEmpty()) throw new VoiceException("The sentence holds no word");
        lock.lock();
        try {
            Loaded mary = loaded();
            Sentence sentence = new Sentence(
                    tokens, mary.models().unitsOf(mary.analysis().analyse(tokens), PRESENTING * prosody.rate()));
            if (sentence.sounding().isEmpty()) throw new VoiceException("The sentence has no sound");
            return sentence;
        } catch (VoiceException silent) {
            throw silent;
        } catch (Exception broken) {
            throw new VoiceException("MaryTTS could not analyse a sentence of " + tokens.size() + " tokens", broken);
        } finally {
            lock.unlock();
        }
    }

    private Rendering rendering(Timbre timbre) throws VoiceException {
        Loaded mary = loaded();
        return mary.renderings()
                .computeIfAbsent(timbre, wanted -> new Rendering(mary.models().data(), wanted));
    }

    private Loaded loaded() throws VoiceException {
        lock.lock();
        try {
            if (loaded != null) return loaded;
            TextAnalysis analysis = TextAnalysis.load();
            HmmModels models = HmmModels.load();
            Loaded fresh = new Loaded(analysis, models, new ConcurrentHashMap<>());
            loaded = fresh;
            return fresh;
        } catch (Exception broken) {
            throw new VoiceException("MaryTTS could not load its models", broken);
        } finally {
            lock.unlock();
        }
    }
}
