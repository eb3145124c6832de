package org.teranga.matching.plan.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.rule.RuleSet;
import org.teranga.platform.identity.OpenToPrograms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.json.Json;
import org.teranga.platform.lane.InLane;
import org.teranga.platform.lane.Lane;

/** The rule set as JSON: what is published, what is being written. Its keys are those of the file that {@code match} takes. */
@Path("/api/v1/rules")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RulesResource {
    private final Rulebook rulebook;
    private final RuleVersions versions;
    private final ChangeRules change;
    private final TryRules tryRules;
    private final CheckFloors checkFloors;

    @Inject
    RulesResource(
            Rulebook rulebook, RuleVersions versions, ChangeRules change, TryRules tryRules, CheckFloors checkFloors) {
        this.rulebook = rulebook;
        this.versions = versions;
        this.change = change;
        this.tryRules = tryRules;
        this.checkFloors = checkFloors;
    }

    /**
     * The rules in force, with who published them and why, and under {@code draft} those that are being written. Its tag, sent back as
     * {@code If-Match}, makes a change fail where somebody else was faster.
     */
    @GET
    @Requires(Permission.RULES_EDIT)
    @Transactional
    public Response get() {
        RulesInForce current = rulebook.current();
        JsonObjectBuilder answer = Json.createObjectBuilder(RuleJson.write(current.rules()));
        versions.latest().ifPresent(version -> note(answer, version));
        JsonValue draft = rulebook.draftNote().<JsonValue>map(this::written).orElse(JsonValue.NULL);
        return Response.ok(answer.add("draft", draft).build())
                .tag(rulebook.seen().tag())
                .build();
    }

    /** Keeps a draft; answers it spelled out. */
    @PUT
    @Requires(Permission.RULES_EDIT)
    @Transactional
    @OpenToPrograms
    public JsonObject draft(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen, String json) {
        RuleSet rules = rulebook.read(json);
        return written(change.draft(rules, reason(RuleJson.object(json)), seen(seen)));
    }

    /** The difference that the rules in the body make to today's plan; without any, those of the draft. Nothing changes. */
    @POST
    @Path("simulate")
    @Requires(Permission.RULES_EDIT)
    @Consumes(MediaType.WILDCARD)
    @OpenToPrograms
    @InLane(Lane.TRIALS)
    public RulesDifference simulate(@Nullable String rules) {
        return tryRules.on(rulebook.given(rules));
    }

    /** Publishes the draft. */
    @POST
    @Path("publish")
    @Requires(Permission.RULES_EDIT)
    public JsonObject publish(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen, @Nullable PublishRequest request) {
        checkFloors.require(rulebook.given(null), confirmed(request == null ? null : request.confirmUnreachable()));
        return answer(change.publish(request == null ? null : request.reason(), seen(seen)));
    }

    /** Publishes an earlier version anew. */
    @POST
    @Path("rollback")
    @Requires(Permission.RULES_EDIT)
    public JsonObject rollBack(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen, @Nullable RollbackRequest request) {
        Integer version = request == null ? null : request.version();
        String reason = request == null ? null : request.reason();
        rulebook.restorable(version)
                .ifPresent(rules ->
                        checkFloors.require(rules, confirmed(request == null ? null : request.confirmUnreachable())));
        return answer(change.rollBack(version, reason, seen(seen)));
    }

    private static List<String> confirmed(@Nullable List<String> groups) {
        return Objects.requireNonNullElse(groups, List.of());
    }

    private JsonObject written(RuleDraft draft) {
        return Json.createObjectBuilder(RuleJson.write(rulebook.rules(draft)))
                .add("reason", draft.reason())
                .build();
    }

    /** Beside the date of a publication stands the reason of that one, which came back with the rest. */
    private static @Nullable String reason(JsonObject json) {
        boolean published = json.containsKey("publishedAt");
        return !published && json.get("reason") instanceof JsonString text ? text.getString() : null;
    }

    /** A tag that is none of ours is one that nothing matches. */
    private static @Nullable Seen seen(@Nullable String tag) {
        if (tag == null || tag.equals("*")) {
            return null;
        }
        return Seen.of(tag.replace("\"", "")).orElse(new Seen(0, null));
    }

    private static JsonObject answer(RuleVersion version) {
        JsonObjectBuilder answer = Json.createObjectBuilder(RuleJson.object(version.rules()));
        note(answer, version);
        return answer.build();
    }

    private static void note(JsonObjectBuilder answer, RuleVersion version) {
        answer.add("reason", version.reason());
        answer.add("publishedAt", version.publishedAt().toString());
        answer.add("publishedBy", version.publishedBy().toString());
        if (version.restored() != null) {
            answer.add("restored", version.restored());
        }
    }

    /**
     * What is sent to publish.
     *
     * @param reason             why
     * @param confirmUnreachable the groups whose floors may be out of reach
     */
    public record PublishRequest(
            @Nullable String reason, @Nullable List<String> confirmUnreachable) {}

    /**
     * What is sent to go back.
     *
     * @param version the earlier version; the one before the last where it is absent
     * @param reason  why
     * @param confirmUnreachable the groups whose floors may be out of reach
     */
    public record RollbackRequest(
            @Nullable Integer version,
            @Nullable String reason,
            @Nullable List<String> confirmUnreachable) {}
}
