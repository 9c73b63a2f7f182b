package dev.nightshift.script;

import dev.nightshift.shop.Language;
import java.time.Duration;

/** Prints a script of the example shop for reading: language, passes, seed. */
final class PrintScript {
    private PrintScript() {}

    public static void main(String[] args) {
        Language language = Language.of(args[0]).orElseThrow();
        RunOfShow show = ScriptWriter.of(language).write(ExampleShop.CATALOGUE, Long.parseLong(args[2]));
        LineFiller filler = LineFiller.of(language);
        Duration clock = Duration.ZERO;
        for (int pass = 0; pass < Integer.parseInt(args[1]); pass++) {
            for (Segment segment : show.pass(pass)) {
                System.out.printf(
                        "%n== %s %s, %d s%n",
                        pass,
                        segment.product().orElse("opening"),
                        segment.estimate().toSeconds());
                for (PlannedLine line : segment.lines()) {
                    System.out.printf("%5d %-14s %s%n", clock.toSeconds(), line.beat(), text(filler, line));
                    clock = clock.plus(line.estimate());
                }
            }
        }
    }

    private static String text(LineFiller filler, PlannedLine line) {
        return switch (filler.fill(line, ExampleShop.CATALOGUE, ExampleShop.NOW, ExampleShop.ZONE)) {
            case Filling.Filled(Line said) ->
                said.display()
                        + said.gesture()
                                .map(wish -> "   [" + wish.gesture() + "]")
                                .orElse("");
            case Filling.NotSayable(String reason) -> "   (" + reason + ": " + line.id() + ")";
        };
    }
}
