package org.teranga.benchmarks.hostile;

/** Leaves offers and needs at an association, whose names and remarks nobody else would write. */
final class Planting {
    private static final int EACH = 12;
    private static final String OFFER = """
            {"kind":"housing","postcode":"%s","capacity":2,"name":"%s Name %d","email":"%s-%d@example.org",
             "phone":"0561000000","remarks":"%s remark %d"}
            """;
    private static final String NEED = """
            {"kind":"housing","commune":"%s","adults":1,"children":2,"composition":"woman_with_children",
             "radius_km":30,"languages":["ar"],"name":"%s Need %d","remarks":"%s remark %d"}
            """;

    private final Connection connection;
    private final Address any;

    Planting(Connection connection, Address any) {
        this.connection = connection;
        this.any = any;
    }

    /** Leaves them, the offers as somebody from the street, the needs as a caseworker. */
    void plant(Side side) {
        boolean toulouse = side.slug().equals("toulouse");
        String marker = side.marker();
        Insider caseworker = side.insiders().get(1);
        for (int i = 0; i < EACH; i++) {
            String offer = OFFER.formatted(toulouse ? "31000" : "35000", marker, i, marker, i, marker, i);
            check(connection.send(Shots.json(any, "/api/v1/offers", offer), side.host(), ""), side);
            String need = NEED.formatted(toulouse ? "31555" : "35238", marker, i, marker, i);
            check(connection.send(Shots.json(any, "/api/v1/needs", need), side.host(), caseworker.cookies()), side);
        }
    }

    private static void check(Reply reply, Side side) {
        if (reply.status() != 201) {
            throw new IllegalStateException(
                    "nothing could be planted at " + side.slug() + ": " + reply.status() + " " + reply.body());
        }
    }
}
