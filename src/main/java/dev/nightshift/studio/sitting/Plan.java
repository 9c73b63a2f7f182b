package dev.nightshift.studio.sitting;

import dev.nightshift.shop.Language;
import java.util.Optional;

/**
 * The host that is to be.
 *
 * @param name in the library
 * @param called what viewers hear it called
 * @param language that is spoken in the takes
 * @param voice that it speaks with; empty for the language's best one
 */
public record Plan(String name, String called, Language language, Optional<String> voice) {}
