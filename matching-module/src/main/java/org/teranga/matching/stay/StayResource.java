package org.teranga.matching.stay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.Noted;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.listing.ListPage;
import org.teranga.platform.listing.Paging;

/** Stays as JSON, what is due first at the top, and what staff note of how both sides are. */
@Path("/api/v1/stays")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StayResource {
    private final ListStays stays;
    private final NoteFollowUp noteFollowUp;
    private final OwnFollowUps ownFollowUps;

    @Inject
    StayResource(ListStays stays, NoteFollowUp noteFollowUp, OwnFollowUps ownFollowUps) {
        this.stays = stays;
        this.noteFollowUp = noteFollowUp;
        this.ownFollowUps = ownFollowUps;
    }

    /**
     * A page of them.
     *
     * @param state   introduced, met, confirmed, trial, staying or ended; all that are not over where it is absent
     * @param overdue {@code true} for those alone in which something is past its day
     * @param owner   {@code me}, {@code none}, {@code team}, which is all of them
     */
    @GET
    @Requires(Permission.NEEDS_READ)
    @Transactional
    public ListPage<StayAnswer> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("overdue") @Nullable String overdue,
            @QueryParam("owner") @Nullable String owner,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        Paging paging = Paging.of(page, size);
        StayRows.Wanted wanted = stays.wanted(state, overdue, owner);
        List<StayRows.Row> rows = stays.rows(wanted, paging);
        return new ListPage<>(stays.answers(rows), stays.count(wanted, rows));
    }

    /** One of them. */
    @GET
    @Path("{id}")
    @Requires(Permission.NEEDS_READ)
    @Transactional
    public StayAnswer one(@PathParam("id") UUID placement) {
        return stays.answers(List.of(stays.one(placement))).getFirst();
    }

    /**
     * That side itself says how it is, in {@code answer}; or staff note it, who say how and when they heard it. 422 with every fault.
     */
    @POST
    @Path("{stay}/follow-ups/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.OWN_FILE)
    @Transactional
    public StayAnswer note(@PathParam("stay") UUID placement, @PathParam("id") UUID id, @Nullable String body) {
        String sent = Objects.requireNonNullElse(body, "");
        String answer = Objects.requireNonNullElse(Noted.text(sent, "answer"), "");
        Optional<StayAnswer> own = ownFollowUps.answer(placement, id, answer);
        if (own.isPresent()) {
            return own.get();
        }
        noteFollowUp.note(placement, id, answer, Noted.text(sent, "channel"), Noted.text(sent, "saidOn"));
        return one(placement);
    }
}
