package org.teranga.matching.upload.before;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.need.HouseholdPerson;
import org.teranga.matching.pool.need.People;
import org.teranga.platform.persistence.AnswersColumn;
import org.teranga.platform.privacy.FieldCipher;

/** The people of a household, sealed under the key of who asks. */
@ApplicationScoped
class SealedHousehold {
    private static final String NAME = "import.people";
    private static final int PARTS = 5;

    private final FieldCipher cipher;

    @Inject
    SealedHousehold(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /** Seals them; null where nobody was told. */
    byte @Nullable [] sealed(UUID owner, People people) {
        if (!people.told()) {
            return null;
        }
        Map<String, String> cells = new TreeMap<>();
        people.all().forEach(person -> cells.put(person.id().toString(), cell(person)));
        return cipher.encrypt(
                owner, NAME, new AnswersColumn().convertToDatabaseColumn(cells).toString());
    }

    /** What was sealed; empty where the person was erased. */
    Optional<People> opened(UUID owner, byte[] sealed) {
        return cipher.decrypt(owner, NAME, sealed)
                .map(text -> new People(AnswersColumn.read(text).entrySet().stream()
                        .map(one -> person(UUID.fromString(one.getKey()), one.getValue()))
                        .toList()));
    }

    /** A name may hold any sign: it stands last. */
    private static String cell(HouseholdPerson person) {
        return String.join(
                "|",
                person.adult() ? "adult" : "child",
                person.age() == null ? "" : person.age().toString(),
                person.saidOn().toString(),
                String.join(",", person.needs()),
                person.name() == null ? "" : person.name());
    }

    private static HouseholdPerson person(UUID id, String cell) {
        String[] parts = cell.split("\\|", PARTS);
        return new HouseholdPerson(
                id,
                parts[0].equals("adult"),
                parts[1].isEmpty() ? null : Integer.valueOf(parts[1]),
                LocalDate.parse(parts[2]),
                parts[3].isEmpty() ? List.of() : List.of(parts[3].split(",")),
                parts[4].isEmpty() ? null : parts[4]);
    }
}
