package org.teranga.matching.safeguarding.policy.version;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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
import org.jspecify.annotations.Nullable;
import org.teranga.matching.safeguarding.policy.FloorLine;
import org.teranga.matching.safeguarding.policy.FloorOfHelp;
import org.teranga.matching.safeguarding.policy.Policy;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.json.Json;
import org.teranga.platform.lane.InLane;
import org.teranga.platform.lane.Lane;

/** The policy as JSON: what counts, what will count, what is being written, and the floor under all of it. */
@Path("/api/v1/policies")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PolicyResource {
    private final PolicyBook book;
    private final ChangePolicy change;
    private final PublishPolicy publish;
    private final TryPolicy tryPolicy;

    @Inject
    PolicyResource(PolicyBook book, ChangePolicy change, PublishPolicy publish, TryPolicy tryPolicy) {
        this.book = book;
        this.change = change;
        this.publish = publish;
        this.tryPolicy = tryPolicy;
    }

    /**
     * What counts today; under {@code later} what is published and counts from a later day, under {@code draft} what is being written,
     * under {@code floor} what nobody may leave out. Its tag, sent back as {@code If-Match}, makes a change fail where somebody else was
     * faster.
     */
    @GET
    @Requires(Permission.POLICY_EDIT)
    @Transactional
    public Response get() {
        JsonArrayBuilder later = Json.createArrayBuilder();
        book.later().forEach(policy -> later.add(written(policy)));
        JsonObjectBuilder answer = Json.createObjectBuilder(
                        written(book.current()).build())
                .add("floor", floor())
                .add("later", later)
                .add("draft", book.draft().<JsonValue>map(draft -> draft(draft)).orElse(JsonValue.NULL));
        return Response.ok(answer.build()).tag(book.seen().tag()).build();
    }

    /** Keeps a draft; answers it spelled out. A kind of help that is left out stays as it was published last. */
    @PUT
    @Requires(Permission.POLICY_EDIT)
    @Transactional
    public JsonObject draft(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen, String json) {
        return draft(change.draft(json, seen(seen)));
    }

    /** What the policy in the body would change; without any, the draft. Nothing changes. */
    @POST
    @Path("simulate")
    @Requires(Permission.POLICY_EDIT)
    @Consumes(MediaType.WILDCARD)
    @InLane(Lane.TRIALS)
    public PolicyDifference simulate(@Nullable String policy) {
        return tryPolicy.on(tryPolicy.given(policy));
    }

    /** Publishes the draft; a body is needed only for a reason other than the draft's. */
    @POST
    @Path("publish")
    @Requires(Permission.POLICY_EDIT)
    @Consumes(MediaType.WILDCARD)
    @Transactional
    public JsonObject publish(@HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen, @Nullable String body) {
        PolicyVersion version = publish.publish(PolicyJson.reason(body), seen(seen));
        return written(book.version(version.number()))
                .add("reason", version.reason())
                .add("publishedAt", version.publishedAt().toString())
                .add("publishedBy", version.publishedBy().toString())
                .build();
    }

    private JsonObject draft(Policy policy) {
        String reason = book.draftNote().map(PolicyDraft::reason).orElse("");
        return written(policy).add("reason", reason).build();
    }

    private static JsonObjectBuilder written(Policy policy) {
        JsonObjectBuilder answer = Json.createObjectBuilder()
                .add("version", policy.version())
                .add("from", policy.from().toString());
        PolicyJson.write(policy).forEach(answer::add);
        return answer;
    }

    private static JsonObjectBuilder floor() {
        JsonObjectBuilder floor = Json.createObjectBuilder();
        for (String kind : FloorOfHelp.kinds()) {
            floor.add(
                    kind,
                    PolicyJson.lines(
                            FloorOfHelp.of(kind).stream().map(FloorLine::ask).toList()));
        }
        return floor;
    }

    /** A tag that is none of ours is one that nothing matches. */
    private static @Nullable SeenPolicy seen(@Nullable String tag) {
        if (tag == null || tag.equals("*")) {
            return null;
        }
        return SeenPolicy.of(tag.replace("\"", "")).orElse(SeenPolicy.NOTHING);
    }
}
