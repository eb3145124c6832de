package org.teranga.platform.me;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.identity.Role;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.qualification.ReadQualifications;
import org.teranga.platform.qualification.ShownBy;
import org.teranga.platform.qualification.StillMissing;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.RequestFacts;
import org.teranga.platform.theme.menu.Menu;

/** A signed-in person's own page: who she is here, what she has shown, what is still missing, what she has left here. */
@Path(PersonPages.LANG + "/me")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class MePages {
    private final CurrentPerson person;
    private final RequestFacts facts;
    private final ReadQualifications qualifications;
    private final StillMissing missing;
    private final Instance<MePart> parts;

    @Inject
    MePages(
            CurrentPerson person,
            RequestFacts facts,
            ReadQualifications qualifications,
            StillMissing missing,
            @Any Instance<MePart> parts) {
        this.person = person;
        this.facts = facts;
        this.qualifications = qualifications;
        this.missing = missing;
        this.parts = parts;
    }

    /** The page. */
    @MenuEntry(menu = Menu.PUBLIC, key = "me.title", order = 90)
    @GET
    @Requires(Permission.OWN_FILE)
    public HtmlPage me() {
        UUID account = person.requiredSubject();
        ShownBy shown = qualifications.of(account);
        List<MeView.Own> own = parts.stream()
                .sorted(Comparator.comparingInt(MePart::order))
                .flatMap(part -> part.of(account).stream())
                .toList();
        boolean helps = person.roles().contains(Role.VOLUNTEER) || own.stream().anyMatch(MeView.Own::asksWhatWasShown);
        return new HtmlPage(
                "platform/me",
                new MeView(
                        facts.signedInAs().orElse(""),
                        named(person.roles()),
                        shown.items().stream().map(MePages::shown).toList(),
                        helps ? before(account) : null,
                        own,
                        person.may(Permission.OFFERS_READ)));
    }

    private MeView.Before before(UUID account) {
        return new MeView.Before(missing.of(account).stream()
                .map(one -> new MeView.Missing(one.kind().code(), one.path()))
                .toList());
    }

    /** What somebody is here, by name; that somebody was welcomed is nobody's name. */
    private static List<String> named(Set<Role> roles) {
        return roles.stream()
                .filter(role -> role != Role.RESIDENT)
                .sorted()
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static MeView.Shown shown(ShownBy.Item item) {
        return new MeView.Shown(item.kind(), item.until() == null ? null : LocalDate.parse(item.until()));
    }
}
