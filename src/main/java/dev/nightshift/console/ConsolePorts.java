package dev.nightshift.console;

import dev.nightshift.shop.webhook.Hooks;
import java.time.InstantSource;
import javax.sql.DataSource;

/**
 * What the pages work with.
 *
 * @param rooms that are shown
 * @param switchboard reaches them
 * @param database holds the accounts, its tables up to date
 * @param hooks where shops' systems tell of orders
 */
public record ConsolePorts(
        ShownRooms rooms, Switchboard switchboard, DataSource database, InstantSource clock, Hooks hooks) {}
