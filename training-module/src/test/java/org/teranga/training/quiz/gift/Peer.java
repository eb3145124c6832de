package org.teranga.training.quiz.gift;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.teranga.training.testing.NodePeer;

/** npm's {@code gift-pegjs}, another reader of GIFT. */
final class Peer {
    private static final NodePeer NODE = new NodePeer("peer", "gift/peer.mjs", "gift-pegjs@1.0.2");

    private Peer() {}

    /** What it finds in these files, in order. */
    static List<JsonObject> read(List<String> arguments) throws IOException, InterruptedException {
        return NODE.ask(arguments).stream().map(Peer::object).toList();
    }

    private static JsonObject object(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}
