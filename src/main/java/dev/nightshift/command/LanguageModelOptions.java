package dev.nightshift.command;

import dev.nightshift.host.llm.LanguageModelSettings;
import java.net.URI;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The language model that may word answers; both options or none. Filled by picocli. */
public final class LanguageModelOptions {
    @Option(
            names = "--llm-url",
            paramLabel = "URL",
            required = true,
            description = "Let a language model word answers, held to the shop's facts: the base address of any"
                    + " OpenAI-compatible endpoint, such as http://localhost:11434/v1. Its key is read from"
                    + " NIGHTSHIFT_LLM_KEY.")
    private URI url = URI.create("");

    @Option(
            names = "--llm-model",
            paramLabel = "NAME",
            required = true,
            description = "The model's name at that endpoint.")
    private String model = "";

    /**
     * What was asked for.
     *
     * @param key the endpoint's, if it wants one
     * @throws MissingPartException when the address or the name can't be one
     */
    public LanguageModelSettings settings(Optional<String> key) {
        try {
            return new LanguageModelSettings(
                    url, model, key.filter(given -> !given.isBlank()), LanguageModelSettings.DEADLINE);
        } catch (IllegalArgumentException wrong) {
            throw new MissingPartException("--llm-url, --llm-model: " + wrong.getMessage());
        }
    }
}
