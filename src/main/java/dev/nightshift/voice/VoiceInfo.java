package dev.nightshift.voice;

import java.util.Locale;

/**
 * @param name stable, as used by {@code --voice}
 * @param locale what it speaks
 * @param natural whether it sounds good enough to be on air without a warning to the operator
 * @param provenance engine, model and licence in a few words
 */
public record VoiceInfo(String name, Locale locale, boolean natural, String provenance) {}
