package org.teranga.matching.placement.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.Sides;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.sms.TextLink;
import org.teranga.platform.sms.TextMessage;
import org.teranga.platform.sms.TextMessages;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.TenantContext;

/**
 * Sends one side of a placement, who has a telephone and no e-mail address, the link to its own page: without a name and without a word
 * that tells a status. The newest link alone leads on; it ends when the number is replaced.
 */
@ApplicationScoped
class TextSide {
    private final Contacts contacts;
    private final PlacementLinks links;
    private final TextMessages texts;
    private final PlatformHost host;
    private final Clock clock;

    @Inject
    TextSide(Contacts contacts, PlacementLinks links, TextMessages texts, PlatformHost host, Clock clock) {
        this.contacts = contacts;
        this.links = links;
        this.texts = texts;
        this.host = host;
        this.clock = clock;
    }

    /**
     * Sends it in the running transaction.
     *
     * @return whether it goes; else that side has to be called: without a number, after STOP, or where none goes today
     */
    boolean ask(Sides sides, Party side) {
        return send("sms.asked", sides, side, null);
    }

    /**
     * As {@link #ask}, in these words.
     *
     * @param key  the words, which tell nothing
     * @param same the link by which that side came, which goes on leading; null for a new one
     */
    boolean send(String key, Sides sides, Party side, @Nullable SecretLink same) {
        Contact contact = contacts.open(sides.contact(side));
        Optional<PhoneNumber> phone = Optional.ofNullable(contact.phone()).flatMap(PhoneNumber::parse);
        if (phone.isEmpty() || contact.email() != null) {
            return false;
        }
        SecretLink link = same == null ? SecretLink.issue() : same;
        String address = host.base() + new TextLink(TenantContext.required().id(), link.token()).path();
        boolean goes = texts.send(
                        TextMessage.of(sides.contact(side).personId(), phone.get(), contact.language(), key, address))
                .goes();
        if (goes) {
            links.keep(
                    List.of(new PlacementLinks.Issued(
                            link, sides.placement().id(), side, contacts.phoneHash(phone.get()))),
                    clock.instant());
        }
        return goes;
    }
}
