package org.teranga.matching.duplicate.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.matching.duplicate.merge.ApartRecords;
import org.teranga.matching.duplicate.merge.MergeChoice;
import org.teranga.matching.duplicate.merge.MergeRecords;
import org.teranga.matching.duplicate.merge.ReadPair;
import org.teranga.matching.duplicate.merge.UndoMerge;
import org.teranga.matching.pool.intake.JsonBody;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.listing.ListPage;
import org.teranga.platform.listing.Paging;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** Those who stand twice, as JSON. */
@Path("/api/v1/duplicates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DuplicateResource {
    private final ReadPair read;
    private final MergeRecords merge;
    private final ApartRecords apart;
    private final UndoMerge undo;

    @Inject
    DuplicateResource(ReadPair read, MergeRecords merge, ApartRecords apart, UndoMerge undo) {
        this.read = read;
        this.merge = merge;
        this.apart = apart;
        this.undo = undo;
    }

    /** A page of the open pairs; {@code kind=offer} or {@code kind=need} for those alone. */
    @GET
    @Requires(Permission.OFFERS_WRITE)
    public ListPage<DuplicateAnswer> list(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        Paging paging = Paging.of(page, size);
        ReadPair.Part part = read.open(kind(kind), false, paging.offset(), paging.size());
        return new ListPage<>(
                part.pairs().stream()
                        .map(pair -> DuplicateAnswer.of(pair, part))
                        .toList(),
                part.total());
    }

    /** Makes them one: {@code keep}, and {@code fields} with the record whose word counts for each. Answers which record is kept. */
    @POST
    @Path("{id}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.OFFERS_WRITE)
    public Map<String, UUID> merge(@PathParam("id") UUID id, @Nullable String body) {
        merge.require(id);
        JsonObject sent = JsonBody.object(Objects.requireNonNullElse(body, ""));
        Map<String, UUID> winners = new HashMap<>();
        if (sent.get("fields") instanceof JsonObject fields) {
            fields.forEach((field, winner) ->
                    winners.put(field, id(field, winner instanceof JsonString text ? text.getString() : "")));
        }
        UUID keep = id("keep", sent.get("keep") instanceof JsonString text ? text.getString() : "");
        return Map.of("id", merge.merge(id, new MergeChoice(keep, winners, Map.of())));
    }

    /** They are two people's. */
    @POST
    @Path("{id}/apart")
    @Consumes(MediaType.WILDCARD)
    @Requires(Permission.OFFERS_WRITE)
    public Map<String, UUID> apart(@PathParam("id") UUID id) {
        apart.apart(id);
        return Map.of("id", id);
    }

    /** Makes two of them again, within thirty days. */
    @POST
    @Path("{id}/undo")
    @Consumes(MediaType.WILDCARD)
    @Requires(Permission.OFFERS_WRITE)
    public Map<String, UUID> undo(@PathParam("id") UUID id) {
        undo.undo(id);
        return Map.of("id", id);
    }

    private static @Nullable RecordKind kind(@Nullable String sent) {
        if (sent == null || sent.isEmpty()) {
            return null;
        }
        return RecordKind.of(sent)
                .orElseThrow(() -> Refusal.invalid(List.of(FieldError.of("kind", "duplicate.fault.kind"))));
    }

    private static UUID id(String field, String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException none) {
            throw Refusal.invalid(List.of(FieldError.of(field, "duplicate.fault.keep")));
        }
    }
}
