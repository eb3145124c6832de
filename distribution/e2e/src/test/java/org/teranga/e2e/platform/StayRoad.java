package org.teranga.e2e.platform;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Brings households to their first night by the JSON interface, as two of the team do.
 *
 * @param first  proposes, and does most of it
 * @param second goes along, speaks with both, approves, signs
 */
public record StayRoad(DeskClient first, DeskClient second) {
    private static final int TRIAL = 14;

    /** The offers whose home these two have seen already: who did is no second person for another household there. */
    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    /** The needs for whom nobody could be proposed: to look again takes as long as everything else. */
    private static final Set<String> NOBODY = ConcurrentHashMap.newKeySet();

    /** So many placements whose trial begins this day, of households near those hosts of the demonstration who have shown everything. */
    List<String> begin(int count, LocalDate today) {
        List<String> begun = new ArrayList<>();
        for (int page = 0; begun.size() < count; page++) {
            List<JsonObject> needs =
                    items(first, "/api/v1/needs?kind=housing&status=received&place=31&size=200&page=" + page);
            if (needs.isEmpty()) {
                throw new IllegalStateException("only " + begun.size() + " households find somebody");
            }
            for (JsonObject need : needs) {
                String id = need.getString("id");
                if (begun.size() < count && !NOBODY.contains(id)) {
                    place(id, today).ifPresentOrElse(begun::add, () -> NOBODY.add(id));
                }
            }
        }
        return begun;
    }

    private Optional<String> place(String need, LocalDate today) {
        return candidate(need).map(offer -> live(need, offer, today));
    }

    /** The first host who can be proposed to a household, and whose home these two have not seen; the id of the offer. */
    public Optional<String> candidate(String need) {
        return items(first, "/api/v1/needs/" + need + "/candidates?size=20").stream()
                .filter(one -> one.getJsonArray("blockedBy").isEmpty())
                .map(one -> one.getString("offerId"))
                .filter(SEEN::add)
                .findFirst();
    }

    private String live(String need, String offer, LocalDate today) {
        String placement = introduced(need, offer, today);
        settle(placement, offer, today);
        return placement;
    }

    /** From the introduction to the first night: nothing is missing any more, the two have met, and all three have signed. */
    public void settle(String placement, String offer, LocalDate today) {
        show(offer, today);
        JsonObject said = said(today).build();
        step(first, placement, "met", null);
        step(first, placement, "household-confirms", said);
        step(first, placement, "host-confirms", said);
        sign(first, placement, "household", said(today));
        sign(first, placement, "host", said(today));
        sign(second, placement, "association", Json.createObjectBuilder());
        step(
                first,
                placement,
                "start-trial",
                Json.createObjectBuilder()
                        .add("until", today.plusDays(TRIAL).toString())
                        .build());
    }

    /** Both have said yes, and the two know each other. */
    public String introduced(String need, String offer, LocalDate today) {
        JsonObject wish = Json.createObjectBuilder()
                .add("needId", need)
                .add("offerId", offer)
                .build();
        String placement =
                first.post("/api/v1/placements", wish).json().asJsonObject().getString("id");
        JsonObject said = said(today).build();
        step(first, placement, "review", null);
        for (DeskClient member : List.of(first, second)) {
            step(member, placement, "household-accepts", said);
            step(member, placement, "host-accepts", said);
        }
        step(second, placement, "approve", null);
        step(first, placement, "introduce", null);
        return placement;
    }

    /** Every adult shows who they are, and two of the team have seen the home. */
    private void show(String offer, LocalDate today) {
        JsonObject shown = first.get("/api/v1/offers/" + offer).asJsonObject();
        JsonObject home = shown.getJsonObject("home");
        Set<String> adults = new HashSet<>(Set.of(shown.getString("person")));
        home.getJsonArray("adults").getValuesAs(JsonObject.class).forEach(adult -> adults.add(adult.getString("id")));
        adults.forEach(adult -> check(first, adult, "identity", today));
        check(first, home.getString("id"), "home_visit", today);
        check(second, home.getString("id"), "home_visit", today);
    }

    private static void check(DeskClient member, String subject, String kind, LocalDate today) {
        JsonObject seen = Json.createObjectBuilder()
                .add("subject", subject)
                .add("kind", kind)
                .add("seenOn", today.toString())
                .add("evidence", "Seen by the team")
                .add("until", today.plusYears(2).toString())
                .build();
        member.post("/api/v1/checks", seen).json();
    }

    private static void sign(DeskClient member, String placement, String side, JsonObjectBuilder body) {
        step(member, placement, "sign", body.add("side", side).build());
    }

    private static JsonObjectBuilder said(LocalDate today) {
        return Json.createObjectBuilder().add("channel", "phone").add("saidOn", today.toString());
    }

    /** Takes a step that is allowed. */
    public static void step(DeskClient member, String placement, String step, JsonValue body) {
        member.post("/api/v1/placements/" + placement + "/" + step, body).json();
    }

    /** A list, or the first page of one. */
    public static List<JsonObject> items(DeskClient member, String path) {
        var answer = member.get(path);
        return (answer instanceof JsonObject page ? page.getJsonArray("items") : answer.asJsonArray())
                .getValuesAs(JsonObject.class);
    }
}
