package org.teranga.matching.pool.need.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.OwnNeeds;
import org.teranga.matching.pool.need.people.ShownPeople;
import org.teranga.platform.me.OwnFile;

/** The needs of a member, as the JSON interface shows them. */
@ApplicationScoped
class OwnNeedFile implements OwnFile {
    private final OwnNeeds needs;
    private final Contacts contacts;
    private final ShownPeople people;

    @Inject
    OwnNeedFile(OwnNeeds needs, Contacts contacts, ShownPeople people) {
        this.people = people;
        this.needs = needs;
        this.contacts = contacts;
    }

    @Override
    public String name() {
        return "needs";
    }

    @Override
    public Object of(UUID account) {
        List<Need> own = needs.of(account);
        contacts.load(own.stream().map(Need::contact).toList());
        return own.stream()
                .map(need -> NeedAnswer.of(need, contacts.open(need.contact()), people.of(need.id())))
                .toList();
    }
}
