package org.teranga.matching.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.teranga.matching.pool.contact.IdentityChanges;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedList;
import org.teranga.matching.pool.need.status.NeedStatusPages;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.refusal.Refusal;

/** The ways in to what is a household's own. Each thing has a page below each of them, by one name. */
@ApplicationScoped
public class HouseholdEntries {
    private final HouseholdOwners owners;
    private final NeedList needs;
    private final IdentityChanges identities;
    private final CurrentPerson person;

    @Inject
    HouseholdEntries(HouseholdOwners owners, NeedList needs, IdentityChanges identities, CurrentPerson person) {
        this.identities = identities;
        this.owners = owners;
        this.needs = needs;
        this.person = person;
    }

    /** The address of such a page for who signs in, from the root of the host. */
    public static String path(String lang, String page) {
        return "/" + lang + "/me/" + page;
    }

    /**
     * Who is signed in.
     *
     * @param page the name of the page in its address
     * @throws Refusal not found for who has neither asked for anything nor begun anything
     */
    public HouseholdEntry signedIn(String lang, String page) {
        HouseholdOwner owner = owners.ofAccount(person.requiredSubject());
        return new HouseholdEntry(owner, lang, path(lang, page), "/" + lang + "/me", null, true);
    }

    /**
     * Whoever has the link of a need is the household, but for a link that went to another address or number than before: until it is
     * confirmed that this is the same person, what is the household's own stays shut.
     *
     * @throws Refusal not found where the link is dead, conflict where it is not confirmed whose it is
     */
    public HouseholdEntry behindNeed(String lang, String token, String page) {
        SecretLink link = new SecretLink(token);
        Need need = needs.open(link).orElseThrow(Refusal::notFound).listing();
        if (identities.isAnother("need", need.id().value(), need.accountId())) {
            throw Refusal.conflict("moveon.refused.identity");
        }
        String back = NeedStatusPages.path(lang, link);
        return new HouseholdEntry(owners.ofNeed(need), lang, back + "/" + page, back, link, false);
    }

    /** Whoever has the link of a letter about one thing of this person comes to that, and to nothing else of the household. */
    public HouseholdEntry behindLetter(String lang, UUID whose, String href) {
        return new HouseholdEntry(HouseholdOwner.of(whose), lang, href, "", null, false);
    }
}
