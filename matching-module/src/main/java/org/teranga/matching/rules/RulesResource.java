package org.teranga.matching.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;

/** The rule set as JSON: what is published, what is being written. Its keys are those of the file that {@code match} takes. */
@Path("/api/v1/rules")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RulesResource {
    private final Rulebook rulebook;
    private final RuleVersions versions;
    private final ChangeRules change;
    private final Trial trial;
    private final CurrentPerson person;

    @Inject
    RulesResource(Rulebook rulebook, RuleVersions versions, ChangeRules change, Trial trial, CurrentPerson person) {
        this.rulebook = rulebook;
        this.versions = versions;
        this.change = change;
        this.trial = trial;
        this.person = person;
    }

    /** The rules in force, with who published them and why, and under {@code draft} those that are being written. */
    @GET
    @Requires(Permission.RULES_EDIT)
    @Transactional
    public JsonObject get() {
        RulesInForce current = rulebook.current();
        JsonObjectBuilder answer = Json.createObjectBuilder(RuleJson.write(current.rules()));
        versions.latest().ifPresent(version -> note(answer, version));
        JsonValue draft = rulebook.draft().<JsonValue>map(RuleJson::write).orElse(JsonValue.NULL);
        return answer.add("draft", draft).build();
    }

    /** Keeps a draft; answers it spelled out. */
    @PUT
    @Requires(Permission.RULES_EDIT)
    public JsonObject draft(String json) {
        return RuleJson.object(change.draft(json, person.requiredSubject()).rules());
    }

    /** The difference that the rules in the body make to today's plan; without any, those of the draft. Nothing changes. */
    @POST
    @Path("simulate")
    @Requires(Permission.RULES_EDIT)
    @Consumes(MediaType.WILDCARD)
    public Difference simulate(@Nullable String rules) {
        return trial.of(rulebook.given(rules));
    }

    /** Publishes the draft. */
    @POST
    @Path("publish")
    @Requires(Permission.RULES_EDIT)
    public JsonObject publish(@Nullable PublishRequest request) {
        return answer(change.publish(request == null ? null : request.reason(), person.requiredSubject()));
    }

    /** Publishes an earlier version anew. */
    @POST
    @Path("rollback")
    @Requires(Permission.RULES_EDIT)
    public JsonObject rollBack(@Nullable RollbackRequest request) {
        Integer version = request == null ? null : request.version();
        String reason = request == null ? null : request.reason();
        return answer(change.rollBack(version, reason, person.requiredSubject()));
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
     * @param reason why
     */
    public record PublishRequest(@Nullable String reason) {}

    /**
     * What is sent to go back.
     *
     * @param version the earlier version; the one before the last where it is absent
     * @param reason  why
     */
    public record RollbackRequest(
            @Nullable Integer version, @Nullable String reason) {}
}
