package org.teranga.platform.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;

/** The pages where whoever may confirms or refuses what waits for a second person. */
@Path("/{lang: [a-z]{2,3}}/desk/confirmations")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ConfirmationPages {
    private static final Set<String> HAPPENINGS = Set.of("confirmed", "refused", "withdrawn");

    private final ActsInWaiting acts;
    private final Members members;
    private final PageContexts contexts;

    @Inject
    ConfirmationPages(ActsInWaiting acts, Members members, PageContexts contexts) {
        this.acts = acts;
        this.members = members;
        this.contexts = contexts;
    }

    /** What waits, and what was decided lately. */
    @MenuEntry(
            menu = Menu.DESK,
            key = "confirmation.nav",
            order = 85,
            section = "nav.section.association",
            when = ActsInWaiting.class)
    @GET
    @Requires(Permission.OWN_FILE)
    @Transactional
    public HtmlPage list(@PathParam("lang") String lang, @QueryParam("happened") @Nullable String happened) {
        List<ActInWaiting> waiting = acts.waiting();
        List<ActInWaiting> decided = acts.decided();
        Set<UUID> people = new HashSet<>();
        for (List<ActInWaiting> some : List.of(waiting, decided)) {
            for (ActInWaiting act : some) {
                people.add(act.askedBy());
                if (act.decidedBy() != null) {
                    people.add(act.decidedBy());
                }
            }
        }
        Map<UUID, String> names = members.namesToList(people);
        return new HtmlPage(
                "platform/confirmations",
                new ConfirmationsView(
                        href(lang),
                        waiting.stream().map(act -> row(lang, act, names)).toList(),
                        decided.stream().map(act -> row(lang, act, names)).toList(),
                        happened != null && HAPPENINGS.contains(happened) ? happened : ""));
    }

    /** Confirms one: it is done. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/confirm")
    @Requires(Permission.OWN_FILE)
    public Redirect confirm(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        acts.confirm(id);
        return new Redirect(href(lang) + "?happened=confirmed");
    }

    /** Refuses one, or takes back one's own wish. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/refuse")
    @Requires(Permission.OWN_FILE)
    public Redirect refuse(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        return new Redirect(href(lang) + "?happened=" + acts.refuse(id));
    }

    private ConfirmationsView.Row row(String lang, ActInWaiting act, Map<UUID, String> names) {
        String path = acts.kind(act).map(kind -> kind.path(act)).orElse("");
        return new ConfirmationsView.Row(
                act.id(),
                acts.kind(act)
                        .map(kind -> contexts.text(
                                "confirmation." + act.kind(),
                                kind.arguments(act).toArray()))
                        .orElse(act.kind()),
                path.isEmpty() ? "" : "/" + lang + path,
                act.reason(),
                names.getOrDefault(act.askedBy(), ""),
                act.askedAt(),
                act.endsAt(),
                act.decidedBy() == null ? "" : names.getOrDefault(act.decidedBy(), ""),
                act.decidedAt(),
                acts.mayConfirm(act),
                acts.isAsker(act),
                act.outcome());
    }

    private static String href(String lang) {
        return "/" + lang + "/desk/confirmations";
    }
}
