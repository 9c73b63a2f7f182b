package dev.nightshift.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Reads a room's facts from its journal, when the program that wrote them has ended. */
final class Facts {
    private static final ObjectMapper CBOR = new ObjectMapper(new CBORFactory());

    private Facts() {}

    /** In the order in which they happened. */
    static List<JsonNode> of(Path data) throws SQLException, IOException {
        List<JsonNode> facts = new ArrayList<>();
        String url = "jdbc:h2:file:" + data.toAbsolutePath().resolve("nightshift") + ";IFEXISTS=TRUE";
        try (Connection database = DriverManager.getConnection(url);
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT \"event_payload\" FROM \"event_journal\" ORDER BY \"ordering\"")) {
            while (rows.next()) {
                facts.add(CBOR.readTree(rows.getBytes(1)).path("event"));
            }
        }
        return facts;
    }
}
