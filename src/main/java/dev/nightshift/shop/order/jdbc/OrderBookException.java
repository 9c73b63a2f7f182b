package dev.nightshift.shop.order.jdbc;

import java.sql.SQLException;

/** The database could not keep or find orders; whoever sent one may try again. */
public final class OrderBookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OrderBookException(SQLException cause) {
        super("orders can't be stored or read: SQL state " + cause.getSQLState(), cause);
    }
}
