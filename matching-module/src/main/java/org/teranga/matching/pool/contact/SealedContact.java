package org.teranga.matching.pool.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The contact of an offer or a need as stored in the database: ciphertext under that person's own key. {@link Contacts} opens it. */
@Embeddable
public class SealedContact {
    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "person_language")
    private String language;

    private byte @Nullable [] name;
    private byte @Nullable [] email;
    private byte @Nullable [] phone;
    private byte @Nullable [] remarks;

    @SuppressWarnings("NullAway.Init")
    protected SealedContact() {}

    /** Nothing is known of this person yet but the language in which we write. */
    public SealedContact(UUID personId, String language) {
        this.personId = personId;
        this.language = language;
    }

    /** What somebody was given of this person's contact, and kept beside the record. */
    public static SealedContact of(
            UUID person, byte @Nullable [] name, byte @Nullable [] email, byte @Nullable [] phone) {
        return new SealedContact(person, "").holding(name, email, phone, null);
    }

    /** Whose key it is. */
    public UUID personId() {
        return personId;
    }

    /** The language in which we write to this person. */
    public String language() {
        return language;
    }

    SealedContact holding(
            byte @Nullable [] ofName,
            byte @Nullable [] ofEmail,
            byte @Nullable [] ofPhone,
            byte @Nullable [] ofRemarks) {
        SealedContact other = new SealedContact(personId, language);
        other.name = ofName;
        other.email = ofEmail;
        other.phone = ofPhone;
        other.remarks = ofRemarks;
        return other;
    }

    byte @Nullable [] name() {
        return name;
    }

    byte @Nullable [] email() {
        return email;
    }

    byte @Nullable [] phone() {
        return phone;
    }

    byte @Nullable [] remarks() {
        return remarks;
    }

    /** Writes its columns. */
    public void into(Map<String, @Nullable Object> columns) {
        columns.put("person_id", personId);
        columns.put("person_language", language);
        columns.put("name", name);
        columns.put("email", email);
        columns.put("phone", phone);
        columns.put("remarks", remarks);
    }

    /** Whether there is an e-mail address, without opening it. */
    public boolean hasEmail() {
        return email != null;
    }
}
