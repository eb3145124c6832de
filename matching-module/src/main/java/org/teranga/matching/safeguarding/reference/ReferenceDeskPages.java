package org.teranga.matching.safeguarding.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Persons;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.qualification.KnownHolders;
import org.teranga.platform.qualification.QualificationHolders;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;

/** Where the team reads what people who know a host have answered, and says whether it counts. */
@Path("/{lang: [a-z]{2,3}}/desk/references")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.QUALIFICATIONS_GRANT)
public class ReferenceDeskPages {
    private static final int ROWS = 100;

    private final References references;
    private final LookAtReference look;
    private final KnownHolders holders;
    private final Persons persons;
    private final CurrentPerson person;

    @Inject
    ReferenceDeskPages(
            References references, LookAtReference look, KnownHolders holders, Persons persons, CurrentPerson person) {
        this.references = references;
        this.look = look;
        this.holders = holders;
        this.persons = persons;
        this.person = person;
    }

    /** What waits to be read, what came first first; nothing of what was said about the reader. */
    @GET
    @MenuEntry(
            menu = Menu.DESK,
            key = "visit.nav.references",
            order = 39,
            section = "visit.section",
            who = Permission.FILES_WORK)
    @Requires(Permission.QUALIFICATIONS_GRANT)
    @Transactional
    public HtmlPage list(@PathParam("lang") String lang) {
        List<Reference> waiting = references.toLook(ROWS).stream()
                .filter(one -> !persons.sameHuman(person.requiredSubject(), Set.of(one.host())))
                .toList();
        Map<UUID, QualificationHolders.Holder> called =
                holders.called(waiting.stream().map(Reference::host).collect(Collectors.toSet()));
        return new HtmlPage(
                "matching/reference/desk",
                new AnsweredReferencesView(waiting.stream()
                        .map(one -> row(lang, one, called.get(one.host())))
                        .toList()));
    }

    /** It counts, or it does not. */
    @POST
    @Path("{id}")
    @Requires(Permission.QUALIFICATIONS_GRANT)
    public Redirect look(
            @PathParam("lang") String lang, @PathParam("id") UUID id, @FormParam("counts") @Nullable String counts) {
        look.look(id, "yes".equals(counts));
        return new Redirect("/" + lang + "/desk/references");
    }

    private static AnsweredReferencesView.Row row(
            String lang, Reference one, QualificationHolders.@Nullable Holder holder) {
        return new AnsweredReferencesView.Row(
                one.id(),
                one.name(),
                holder == null ? "" : holder.label(),
                holder == null || holder.path().isEmpty() ? "" : "/" + lang + holder.path(),
                one.family(),
                one.knownFor(),
                one.trusts(),
                one.words(),
                Objects.requireNonNull(one.answeredAt(), "answeredAt"));
    }
}
