package dev.nightshift.host.llm;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Which language model words drafts.
 *
 * @param url base of an OpenAI-compatible endpoint, such as {@code http://localhost:11434/v1}
 * @param model its name at that endpoint
 * @param key sent as a bearer token, if the endpoint wants one
 * @param deadline from the question to the reply, the grounded writer's time included; then the grounded reply is used
 */
public record LanguageModelSettings(URI url, String model, Optional<String> key, Duration deadline) {
    /** As the show's rhythm wants it. */
    public static final Duration DEADLINE = Duration.ofMillis(1_500);

    public LanguageModelSettings {
        if (!"http".equals(url.getScheme()) && !"https".equals(url.getScheme())) {
            throw new IllegalArgumentException("the language model's address must begin with http:// or https://");
        }
        if (model.isBlank()) {
            throw new IllegalArgumentException("the language model's name is missing");
        }
        if (deadline.isNegative() || deadline.isZero()) {
            throw new IllegalArgumentException("the language model's deadline must be longer than nothing");
        }
    }

    /** Never shows the key. */
    @Override
    public String toString() {
        return "LanguageModelSettings[" + url.getHost() + ", " + model + "]";
    }
}
