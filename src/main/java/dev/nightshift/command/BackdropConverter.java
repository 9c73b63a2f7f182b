package dev.nightshift.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code own}, {@code studio} or {@code scene}. */
final class BackdropConverter implements ITypeConverter<BackdropChoice> {
    @Override
    public BackdropChoice convert(String word) {
        return switch (word) {
            case "own" -> BackdropChoice.OWN;
            case "studio" -> BackdropChoice.STUDIO;
            case "scene" -> BackdropChoice.SCENE;
            default -> throw new TypeConversionException("'" + word + "' is none of own, studio, scene");
        };
    }
}
