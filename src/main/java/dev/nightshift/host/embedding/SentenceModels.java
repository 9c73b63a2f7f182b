package dev.nightshift.host.embedding;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import dev.nightshift.shop.Language;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;

/** The two models of the program's own jars, each on the calling thread alone so that pictures keep their cores. */
final class SentenceModels implements Embedder {
    /** Longer texts are cut: time stays bounded, and a sentence's meaning is told by then. */
    static final int LONGEST = 400;

    private final Model latin = new Model("all-minilm-l6-v2-q", "all-minilm-l6-v2-q", PoolingMode.MEAN);
    private final GermanGloss german = new GermanGloss();
    private final Model chinese = new Model("bge-small-zh-v1.5-q", "bge-small-zh-v1.5-q", PoolingMode.CLS);

    @Override
    public float[] embed(String text, Language language) {
        return switch (language) {
            case EN -> latin.of(wellFormed(text));
            case DE -> latin.of(german.english(wellFormed(text)));
            case ZH -> chinese.of(wellFormed(text));
        };
    }

    /** Never empty, and without what the tokenizers refuse or drop: halves of surrogate pairs, lone marks, controls. */
    private static String wellFormed(String text) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(text.substring(0, Math.min(text.length(), 4 * LONGEST)), Normalizer.Form.NFC)
                .codePoints()
                .map(point -> Character.isSpaceChar(point) ? ' ' : point)
                .filter(SentenceModels::isReadable)
                .limit(LONGEST)
                .forEach(kept::appendCodePoint);
        return kept.toString().isBlank() ? "." : kept.toString();
    }

    private static boolean isReadable(int point) {
        return switch (Character.getType(point)) {
            case Character.SURROGATE,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> false;
            default -> true;
        };
    }

    private static final class Model extends AbstractInProcessEmbeddingModel {
        private final OnnxBertBiEncoder encoder;

        Model(String network, String tokenizer, PoolingMode pooling) {
            super(Runnable::run);
            this.encoder = encoder("/" + network + ".onnx", "/" + tokenizer + "-tokenizer.json", pooling);
        }

        private float[] of(String text) {
            return embed(text).content().vector();
        }

        @Override
        protected OnnxBertBiEncoder model() {
            return encoder;
        }

        private static OnnxBertBiEncoder encoder(String network, String tokenizer, PoolingMode pooling) {
            try (InputStream weights = resource(network);
                    InputStream words = resource(tokenizer);
                    OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                OrtEnvironment environment = OrtEnvironment.getEnvironment();
                OrtSession session = environment.createSession(weights.readAllBytes(), options);
                return new OnnxBertBiEncoder(environment, session, words, pooling);
            } catch (IOException | OrtException broken) {
                throw new EmbeddingException("the sentence model " + network + " can't be loaded", broken);
            }
        }

        private static InputStream resource(String name) {
            InputStream found = SentenceModels.class.getResourceAsStream(name);
            if (found == null) {
                throw new EmbeddingException("the sentence model " + name + " is missing from the program", null);
            }
            return found;
        }
    }
}
