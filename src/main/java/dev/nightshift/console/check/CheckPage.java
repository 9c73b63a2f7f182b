package dev.nightshift.console.check;

import dev.nightshift.compliance.Market;
import dev.nightshift.compliance.Rulebook;
import dev.nightshift.compliance.check.Findings;
import dev.nightshift.compliance.check.ScriptCheck;
import dev.nightshift.compliance.check.ScriptSentences;
import dev.nightshift.console.ShownRoom;
import dev.nightshift.console.ShownRooms;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Judges a script before it is on air. The text is neither kept nor logged. */
@Controller
final class CheckPage {
    private final ShownRooms rooms;
    private final Rulebook rulebook;
    private final InstantSource clock;

    CheckPage(ShownRooms rooms, Rulebook rulebook, InstantSource clock) {
        this.rooms = rooms;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @GetMapping("/console/check")
    String blank(Model model) {
        return page(CheckForm.blank(), model);
    }

    @PostMapping("/console/check")
    String check(
            @RequestParam("script") Optional<String> script,
            @RequestParam("language") Optional<String> language,
            @RequestParam("market") Optional<List<String>> markets,
            @RequestParam("shop") Optional<String> shop,
            Model model) {
        CheckForm form = CheckForm.of(script, language, markets, shop);
        if (form.fits()) {
            model.addAttribute("findings", findings(form));
            model.addAttribute("spoken", form.spoken());
        } else {
            model.addAttribute("problem", "check.unfit");
        }
        return page(form, model);
    }

    private Findings findings(CheckForm form) {
        Rulebook law = rulebook.in(form.markets());
        return new ScriptCheck(law, clock.instant())
                .findings(ScriptSentences.of("", form.script(), form.spoken()), catalogue(form.shop()));
    }

    private Optional<Catalogue> catalogue(String shop) {
        return rooms.rooms().stream()
                .filter(room -> room.setup().shop().equals(shop))
                .findFirst()
                .map(room -> room.catalogue().get());
    }

    private String page(CheckForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("languages", List.of(Language.values()));
        model.addAttribute("markets", List.of(Market.values()));
        model.addAttribute("shops", shops());
        model.addAttribute("version", rulebook.version());
        model.addAttribute("longest", CheckForm.LONGEST);
        return "console/check";
    }

    private Map<String, String> shops() {
        Map<String, String> names = new LinkedHashMap<>();
        rooms.rooms().forEach(room -> names.put(room.setup().shop(), name(room)));
        return names;
    }

    private static String name(ShownRoom room) {
        Language language = room.setup().language();
        return room.catalogue().get().shop().name().in(language, language);
    }
}
