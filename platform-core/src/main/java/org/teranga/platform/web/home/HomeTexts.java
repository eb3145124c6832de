package org.teranga.platform.web.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.teranga.platform.theme.AssociationContact;
import org.teranga.platform.theme.wording.OwnText;
import org.teranga.platform.theme.wording.TextGroup;

/** What an association's home page and the edges of all its pages and mails say. The four promises are not among it: they hold everywhere. */
@ApplicationScoped
class HomeTexts implements TextGroup {
    @Override
    public String name() {
        return "home";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<OwnText> texts() {
        return List.of(
                OwnText.of("home.sentence"),
                OwnText.of("home.lede"),
                OwnText.of("home.button"),
                OwnText.of("home.button_note"),
                OwnText.of("home.offer_note"),
                OwnText.of("home.arriving_note"),
                OwnText.prose("home.about"),
                OwnText.of("home.next.check"),
                OwnText.of("home.next.check.note"),
                OwnText.of("home.next.meeting"),
                OwnText.of("home.next.meeting.note"),
                OwnText.of("home.saying"),
                OwnText.of("home.saying_by"),
                OwnText.of("association.tagline"),
                OwnText.of(AssociationContact.ADDRESS),
                OwnText.of(AssociationContact.TELEPHONE),
                OwnText.of("mail.hello"),
                OwnText.of("mail.why", OwnText.NAME));
    }
}
