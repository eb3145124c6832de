package org.teranga.matching.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.teranga.matching.engine.fairness.CurvePoint;
import org.teranga.matching.engine.fairness.Group;
import org.teranga.matching.engine.fairness.GroupShare;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.TenantSql;

/** What levers of fairness would do, as it was computed for runs. */
@ApplicationScoped
class FairnessCurves {
    private final TenantSql sql;

    @Inject
    FairnessCurves(TenantSql sql) {
        this.sql = sql;
    }

    /** Writes down that somebody wants to know; false where that is known or being computed. */
    boolean ask(RunId run) {
        return sql.change(
                        "insert into matching.fairness_curve (run_id) values (?) on conflict (tenant_id, run_id) do nothing",
                        run.value())
                == 1;
    }

    /** Tells how far the computing is, in per cent. */
    void tell(RunId run, int progress) {
        sql.change("update matching.fairness_curve set progress = ? where run_id = ?", progress, run.value());
    }

    /** Writes the points down. */
    void store(RunId run, List<CurvePoint> points) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        points.forEach(point -> array.add(write(point)));
        sql.change(
                "update matching.fairness_curve set points = ? where run_id = ?",
                array.build().toString(),
                run.value());
    }

    /** Nobody waits for it any more: it can be asked for again. */
    void giveUp(RunId run) {
        sql.change("delete from matching.fairness_curve where run_id = ? and points is null", run.value());
    }

    /** What is known; empty where nobody asked. */
    Optional<FairnessCurve.State> state(RunId run) {
        return sql.first(
                "select progress, points from matching.fairness_curve where run_id = ?",
                row -> {
                    String points = row.getString(2);
                    return points == null
                            ? new FairnessCurve.State("queued", row.getInt(1), List.of())
                            : new FairnessCurve.State("done", 100, read(points));
                },
                run.value());
    }

    private static JsonObject write(CurvePoint point) {
        JsonArrayBuilder groups = Json.createArrayBuilder();
        point.groups()
                .forEach(share -> groups.add(Json.createObjectBuilder()
                        .add("group", share.group().code())
                        .add("size", share.size())
                        .add("placed", share.placed())
                        .add("reachable", share.reachable())));
        return Json.createObjectBuilder()
                .add("lever", point.lever().code())
                .add("value", point.value())
                .add("placed", point.placed())
                .add("fit", point.fit())
                .add("groups", groups)
                .build();
    }

    private static List<CurvePoint> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(FairnessCurves::point)
                    .toList();
        }
    }

    private static CurvePoint point(JsonObject json) {
        return new CurvePoint(
                CurvePoint.Lever.valueOf(json.getString("lever").toUpperCase(Locale.ROOT)),
                json.getJsonNumber("value").doubleValue(),
                json.getInt("placed"),
                json.getJsonNumber("fit").longValue(),
                json.getJsonArray("groups").getValuesAs(JsonObject.class).stream()
                        .map(share -> new GroupShare(
                                Group.valueOf(share.getString("group").toUpperCase(Locale.ROOT)),
                                share.getInt("size"),
                                share.getInt("placed"),
                                share.getInt("reachable")))
                        .toList());
    }
}
