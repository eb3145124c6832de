package org.teranga.matching.plan.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.teranga.matching.engine.explanation.Change;
import org.teranga.matching.engine.explanation.Unlock;
import org.teranga.matching.engine.fairness.FloorShare;
import org.teranga.matching.engine.fairness.Group;
import org.teranga.matching.engine.fairness.Recruit;
import org.teranga.matching.engine.market.fact.Kind;
import org.teranga.matching.plan.run.RunId;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.TenantDatabase;

/** Stores and reads the findings of runs beyond their pairs. */
@ApplicationScoped
public class Outlooks {
    private final TenantDatabase database;

    @Inject
    Outlooks(TenantDatabase database) {
        this.database = database;
    }

    /** Writes down what a run tells. */
    public void add(RunId run, Outlook outlook) {
        database.sql("insert into matching.run_outlook (tenant_id, run_id, blocking, price, floors, unlocks, recruits)"
                        + " values (:tenant, :run, :blocking, :price, :floors, :unlocks, :recruits)")
                .bind("run", run.value())
                .bind("blocking", outlook.blockingPairs())
                .bind("price", outlook.floorPrice())
                .bind("floors", write(outlook.floors(), Outlooks::floor))
                .bind("unlocks", write(outlook.unlocks(), Outlooks::unlock))
                .bind("recruits", write(outlook.recruits(), Outlooks::recruit))
                .update();
    }

    /** What a run tells; empty where it has not ended, or was made before this was asked. */
    public Optional<Outlook> of(RunId run) {
        return database.sql("select blocking, price, floors, unlocks, recruits from matching.run_outlook"
                        + " where tenant_id = :tenant and run_id = :run")
                .bind("run", run.value())
                .first(Row.class)
                .map(Row::outlook);
    }

    private record Row(long blocking, long price, String floors, String unlocks, String recruits) {
        Outlook outlook() {
            return new Outlook(
                    blocking,
                    price,
                    read(floors, Outlooks::floor),
                    read(unlocks, Outlooks::unlock),
                    read(recruits, Outlooks::recruit));
        }
    }

    private static <T> String write(List<T> list, Function<T, JsonObjectBuilder> each) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        list.forEach(one -> array.add(each.apply(one)));
        return array.build().toString();
    }

    private static <T> List<T> read(String json, Function<JsonObject, T> each) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(each)
                    .toList();
        }
    }

    private static JsonObjectBuilder floor(FloorShare floor) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        Kind kind = floor.kind();
        return (kind == null ? json : json.add("kind", kind.code()))
                .add("group", floor.group().code())
                .add("size", floor.size())
                .add("asked", floor.asked())
                .add("before", floor.before())
                .add("placed", floor.placed())
                .add("reachable", floor.reachable())
                .add("lift", floor.lift());
    }

    private static FloorShare floor(JsonObject json) {
        String kind = json.getString("kind", null);
        return new FloorShare(
                kind == null ? null : Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                Group.valueOf(json.getString("group").toUpperCase(Locale.ROOT)),
                json.getInt("size"),
                json.getInt("asked"),
                json.getInt("before"),
                json.getInt("placed"),
                json.getInt("reachable"),
                json.getJsonNumber("lift").longValue());
    }

    private static JsonObjectBuilder unlock(Unlock unlock) {
        return Json.createObjectBuilder()
                .add("criterion", unlock.change().criterion())
                .add("detail", unlock.change().detail())
                .add("pairs", unlock.pairs())
                .add("needs", unlock.needs())
                .add("households", unlock.households());
    }

    private static Unlock unlock(JsonObject json) {
        return new Unlock(
                new Change(json.getString("criterion"), json.getString("detail")),
                json.getJsonNumber("pairs").longValue(),
                json.getInt("needs"),
                json.getInt("households"));
    }

    private static JsonObjectBuilder recruit(Recruit recruit) {
        return Json.createObjectBuilder()
                .add("kind", recruit.kind().code())
                .add("by", recruit.by().code())
                .add("value", recruit.value())
                .add("points", recruit.points())
                .add("offers", recruit.offers())
                .add("households", recruit.households());
    }

    private static Recruit recruit(JsonObject json) {
        return new Recruit(
                Kind.valueOf(json.getString("kind").toUpperCase(Locale.ROOT)),
                Recruit.By.valueOf(json.getString("by").toUpperCase(Locale.ROOT)),
                json.getString("value"),
                json.getJsonNumber("points").longValue(),
                json.getInt("offers"),
                json.getInt("households"));
    }
}
