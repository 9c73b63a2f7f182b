package dev.nightshift.console.hosts;

import dev.nightshift.console.account.AuditTrail;
import dev.nightshift.talent.Consent;
import dev.nightshift.talent.link.PrivateLinks;
import java.io.IOException;
import java.time.InstantSource;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes private links and shows each of them once, on the next page. Safe for any thread. */
final class LinkDesk {
    private final PrivateLinks links;
    private final AuditTrail audit;
    private final InstantSource clock;

    LinkDesk(PrivateLinks links, AuditTrail audit, InstantSource clock) {
        this.links = links;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new link for a consent; the one before leads nowhere from now on. */
    void show(Consent consent, String by, RedirectAttributes next) throws IOException {
        String path = links.issue(consent, clock.instant(), by).path();
        audit.note(by, "make-private-link", consent.id());
        next.addFlashAttribute(
                "privateLink",
                ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString());
        next.addFlashAttribute("linkFor", consent.talent().name());
    }
}
