package dev.nightshift.command;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A room's name: part of addresses and of folders' names. */
final class RoomNameConverter implements ITypeConverter<String> {
    private static final Pattern NAME = Pattern.compile("[a-z0-9](-?[a-z0-9]){0,31}");

    @Override
    public String convert(String typed) {
        if (!NAME.matcher(typed).matches()) {
            throw new TypeConversionException(
                    "a room is called by small letters, digits and single hyphens between them, 32 signs at most");
        }
        return typed;
    }
}
