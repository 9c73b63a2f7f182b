package dev.nightshift.console;

import dev.nightshift.console.hosts.HostPorts;
import dev.nightshift.console.ledger.LedgerPorts;
import dev.nightshift.host.knowledge.FaqBook;
import dev.nightshift.host.knowledge.FaqHistory;
import dev.nightshift.host.knowledge.OpenQuestions;
import dev.nightshift.shop.webhook.Hooks;
import dev.nightshift.talent.link.PrivateLinks;
import java.time.InstantSource;
import javax.sql.DataSource;

/**
 * What the pages work with.
 *
 * @param rooms that are shown
 * @param switchboard reaches them
 * @param database holds the accounts, its tables up to date
 * @param hooks where shops' systems tell of orders
 * @param answers what operators answered and should
 * @param hosts who there is, and who may be made
 * @param ledger the evidence of shows
 * @param links of talents to their own page
 */
public record ConsolePorts(
        ShownRooms rooms,
        Switchboard switchboard,
        DataSource database,
        InstantSource clock,
        Hooks hooks,
        Answers answers,
        HostPorts hosts,
        LedgerPorts ledger,
        PrivateLinks links) {

    /**
     * What operators answered and should.
     *
     * @param open questions that no fact answers
     * @param book takes their answers
     * @param history shows them, every version
     */
    public record Answers(OpenQuestions open, FaqBook book, FaqHistory history) {}
}
