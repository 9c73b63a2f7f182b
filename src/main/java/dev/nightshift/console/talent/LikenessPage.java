package dev.nightshift.console.talent;

import dev.nightshift.console.account.AuditTrail;
import dev.nightshift.console.account.Caller;
import dev.nightshift.console.account.Tries;
import dev.nightshift.talent.Consent;
import dev.nightshift.talent.link.LinkToken;
import dev.nightshift.talent.link.PrivateLinks;
import dev.nightshift.talent.vault.Receipt;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A talent with the private link sees what the likeness is used for, and takes it back with one confirmed press. */
@Controller
final class LikenessPage {
    private final PrivateLinks links;
    private final Uses uses;
    private final ReceiptText text;
    private final Tries wrong;
    private final Caller caller;
    private final AuditTrail audit;
    private final InstantSource clock;

    /** @param wrong counts tokens that lead nowhere, by address */
    LikenessPage(
            PrivateLinks links,
            Uses uses,
            ReceiptText text,
            Tries wrong,
            Caller caller,
            AuditTrail audit,
            InstantSource clock) {
        this.links = links;
        this.uses = uses;
        this.text = text;
        this.wrong = wrong;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/likeness/{token}")
    String page(
            @PathVariable("token") String token,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model)
            throws IOException {
        Consent consent = consent(token, request);
        unseen(response);
        List<Receipt> receipts = uses.receipts(consent.id());
        List<String> hosts = receipts.isEmpty() ? uses.hosts(consent.id()) : List.of();
        model.addAttribute("token", token);
        model.addAttribute("consent", consent);
        model.addAttribute("sentences", text.consent(consent, locale));
        model.addAttribute("hosts", hosts);
        model.addAttribute("shows", uses.shows(hosts));
        model.addAttribute("receipt", receipts.isEmpty() ? List.of() : text.lines(consent, receipts, locale));
        return "console/likeness";
    }

    @PostMapping("/likeness/{token}/take-back")
    String takeBack(
            @PathVariable("token") String token,
            @RequestParam(name = "sure", defaultValue = "false") boolean sure,
            HttpServletRequest request,
            Locale locale)
            throws IOException {
        Consent consent = consent(token, request);
        if (sure) {
            uses.takeBack(consent.id());
            audit.note("talent", "revoke-consent", consent.id());
        }
        return "redirect:/likeness/" + token + "?language=" + locale.getLanguage();
    }

    @GetMapping("/likeness/{token}/receipt.txt")
    ResponseEntity<String> receipt(@PathVariable("token") String token, HttpServletRequest request, Locale locale)
            throws IOException {
        Consent consent = consent(token, request);
        List<Receipt> receipts = uses.receipts(consent.id());
        if (receipts.isEmpty()) {
            throw nowhere();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"receipt-" + consent.id() + ".txt\"")
                .header("Cache-Control", "no-store")
                .body(String.join("\n", text.lines(consent, receipts, locale)) + "\n");
    }

    /** The same answer for what never was, what was replaced, and an address that guessed too often. */
    private Consent consent(String token, HttpServletRequest request) throws IOException {
        String from = caller.address(request);
        Optional<LinkToken> known = LinkToken.of(token);
        Optional<Consent> found =
                wrong.full(from, clock.instant()) || known.isEmpty() ? Optional.empty() : links.find(known.get());
        if (found.isEmpty()) {
            wrong.allow(from, clock.instant());
            throw nowhere();
        }
        return found.get();
    }

    private static ResponseStatusException nowhere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "this link leads nowhere");
    }

    private static void unseen(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }
}
