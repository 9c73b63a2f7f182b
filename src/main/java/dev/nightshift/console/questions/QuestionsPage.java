package dev.nightshift.console.questions;

import dev.nightshift.console.SayCheck;
import dev.nightshift.console.ShownRoom;
import dev.nightshift.console.ShownRooms;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The questions that no fact answers, most asked first, and what operators answered. */
@Controller
final class QuestionsPage {
    private final ShownRooms rooms;
    private final AnswerDesk desk;
    private final SayCheck check;

    QuestionsPage(ShownRooms rooms, AnswerDesk desk, SayCheck check) {
        this.rooms = rooms;
        this.desk = desk;
        this.check = check;
    }

    @GetMapping("/console/questions")
    String firstShop() {
        return rooms.rooms().stream()
                .findFirst()
                .map(room -> there(room.setup().shop()))
                .orElse("redirect:/console");
    }

    @GetMapping("/console/questions/{shop}")
    String page(@PathVariable("shop") String shop, Model model) {
        List<Answer> answers = desk.answers(shop);
        model.addAttribute("shops", shops());
        model.addAttribute("shop", shop);
        model.addAttribute("products", products(room(shop)));
        model.addAttribute("languages", List.of(Language.values()));
        model.addAttribute("spoken", room(shop).setup().language());
        model.addAttribute("open", desk.open(shop));
        model.addAttribute("answers", answers.stream().filter(Answer::holds).toList());
        model.addAttribute(
                "retired", answers.stream().filter(answer -> !answer.holds()).toList());
        return "console/questions";
    }

    @PostMapping("/console/questions/{shop}/answer")
    String answer(
            @PathVariable("shop") String shop,
            @ModelAttribute("form") AnswerForm form,
            Principal who,
            RedirectAttributes next) {
        Catalogue catalogue = room(shop).catalogue().get();
        Optional<String> incomplete = form.objection();
        Optional<SayCheck.Objection> offends = incomplete.isPresent() ? Optional.empty() : offence(form, catalogue);
        if (incomplete.isPresent() || offends.isPresent()) {
            incomplete.ifPresent(key -> next.addFlashAttribute("problem", key));
            offends.ifPresent(objection -> next.addFlashAttribute("objection", objection));
            next.addFlashAttribute("draft", form);
            return there(shop);
        }
        desk.answer(shop, form, who.getName());
        next.addFlashAttribute("done", "questions.kept");
        return there(shop);
    }

    @PostMapping("/console/questions/{shop}/retire")
    String retire(
            @PathVariable("shop") String shop, @RequestParam("id") String id, Principal who, RedirectAttributes next) {
        room(shop);
        desk.retire(shop, id, who.getName());
        next.addFlashAttribute("done", "questions.was-retired");
        return there(shop);
    }

    @PostMapping("/console/questions/{shop}/drop")
    String drop(
            @PathVariable("shop") String shop, @RequestParam("id") String id, Principal who, RedirectAttributes next) {
        room(shop);
        desk.drop(shop, id, who.getName());
        next.addFlashAttribute("done", "questions.was-dropped");
        return there(shop);
    }

    private Optional<SayCheck.Objection> offence(AnswerForm form, Catalogue catalogue) {
        return check.objection(form.answer(), Language.of(form.language()).orElseThrow(), catalogue);
    }

    private ShownRoom room(String shop) {
        return rooms.rooms().stream()
                .filter(room -> room.setup().shop().equals(shop))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no room sells for this shop"));
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

    private static Map<String, String> products(ShownRoom room) {
        Catalogue catalogue = room.catalogue().get();
        Map<String, String> names = new LinkedHashMap<>();
        catalogue
                .products()
                .forEach(product -> names.put(
                        product.id(),
                        product.names()
                                .in(room.setup().language(), catalogue.shop().primaryLanguage())));
        return names;
    }

    private static String there(String shop) {
        return "redirect:/console/questions/" + shop;
    }
}
