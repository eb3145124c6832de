package org.teranga.matching.plan.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.fairness.CurvePoint;
import org.teranga.matching.engine.fairness.Group;
import org.teranga.matching.engine.fairness.GroupShare;
import org.teranga.matching.plan.run.RunId;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.TenantDatabase;

/** What levers of fairness would do, as it was computed for runs. */
@ApplicationScoped
class FairnessCurves {
    private static final String OF_RUN = " where tenant_id = :tenant and run_id = :run";

    private final TenantDatabase database;

    @Inject
    FairnessCurves(TenantDatabase database) {
        this.database = database;
    }

    /** Writes down that somebody wants to know; false where that is known or being computed. */
    boolean ask(RunId run) {
        return database.sql("insert into matching.fairness_curve (tenant_id, run_id) values (:tenant, :run)"
                                + " on conflict (tenant_id, run_id) do nothing")
                        .bind("run", run.value())
                        .update()
                == 1;
    }

    /** Tells how far the computing is, in per cent. */
    void tell(RunId run, int progress) {
        database.sql("update matching.fairness_curve set progress = :progress" + OF_RUN)
                .bind("progress", progress)
                .bind("run", run.value())
                .update();
    }

    /** Writes the points down. */
    void store(RunId run, List<CurvePoint> points) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        points.forEach(point -> array.add(write(point)));
        database.sql("update matching.fairness_curve set points = :points" + OF_RUN)
                .bind("points", array.build().toString())
                .bind("run", run.value())
                .update();
    }

    /** Nobody waits for it any more: it can be asked for again. */
    void giveUp(RunId run) {
        database.sql("delete from matching.fairness_curve" + OF_RUN + " and points is null")
                .bind("run", run.value())
                .update();
    }

    /** What is known; empty where nobody asked. */
    Optional<FairnessCurve.State> state(RunId run) {
        return database.sql("select progress, points from matching.fairness_curve" + OF_RUN)
                .bind("run", run.value())
                .first(Row.class)
                .map(Row::state);
    }

    private record Row(int progress, @Nullable String points) {
        FairnessCurve.State state() {
            return points == null
                    ? new FairnessCurve.State("queued", progress, List.of())
                    : new FairnessCurve.State("done", 100, read(points));
        }
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
