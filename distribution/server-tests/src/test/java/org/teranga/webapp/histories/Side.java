package org.teranga.webapp.histories;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A household or a host: the record, and the human who really stands behind it. */
final class Side {
    final String party;
    int human;
    String name;
    String email;
    String phone;
    /** Adults of the household, persons that the host can take in. */
    int size;

    /** The account in whose file it stands; null where it stands in none. */
    @Nullable
    Way account;

    UUID record = new UUID(0, 0);
    /** The link to the record itself, which whoever stated it knows as well. */
    String link = "";

    /** By what a spreadsheet knows it; null where none brought it. */
    @Nullable
    String reference;

    /** Whether its human answered by the contact as it is. */
    boolean answered;

    /** Staff who stated, edited or brought it. */
    final Set<Integer> hands = new HashSet<>();

    /** Letters that were read once, and the address to which each was written. */
    final List<Letter> letters = new ArrayList<>();

    Side(String party, int human, String name, String email, String phone, int size) {
        this.party = party;
        this.human = human;
        this.name = name;
        this.email = email;
        this.phone = phone;
        this.size = size;
    }

    boolean isHousehold() {
        return party.equals("household");
    }

    /** It is written otherwise. */
    void becomes(Side after) {
        answered &= email.equals(after.email) && phone.equals(after.phone);
        human = after.human;
        name = after.name;
        email = after.email;
        phone = after.phone;
        size = after.size;
        link = after.link;
    }

    /** What the other side says yes to. */
    String shown() {
        return party + " " + human + " " + size + " <" + name + ", " + email + ", " + phone + ">";
    }

    /** A letter with a link to a placement. */
    record Letter(String address, String link) {}
}
