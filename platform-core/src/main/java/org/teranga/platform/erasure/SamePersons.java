package org.teranga.platform.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.KeyedHash;

/**
 * Everything that is kept of one human, however many ids it has: what belongs to the same account, and what has the same e-mail address
 * or telephone number and the same name. An address alone is not enough here: a social worker leaves the own one for ten households, and
 * to erase one of them must not erase ten.
 */
@ApplicationScoped
public class SamePersons {
    private final List<PersonRecords> features;
    private final Function<String, ? extends Collection<String>> words;
    private final UnaryOperator<String> addresses;

    @Inject
    SamePersons(@Any Instance<PersonRecords> features, KeyedHash hash) {
        this(
                features.stream().toList(),
                hash::words,
                email -> EmailAddress.parse(email).map(hash::email).orElse(""));
    }

    SamePersons(
            List<PersonRecords> features,
            Function<String, ? extends Collection<String>> words,
            UnaryOperator<String> addresses) {
        this.features = List.copyOf(features);
        this.words = words;
        this.addresses = addresses;
    }

    /** What is kept under these ids. */
    public List<PersonRecord> records(Collection<UUID> persons) {
        return features.stream()
                .flatMap(feature -> feature.of(persons).stream())
                .toList();
    }

    /** Under whose id a record is kept; empty where there is none such. */
    public Optional<UUID> personOf(UUID record) {
        return features.stream()
                .flatMap(feature -> feature.personOf(record).stream())
                .findFirst();
    }

    /** What is kept of the human to whom this id belongs; empty where the id is nobody's. */
    public List<PersonRecord> of(UUID person) {
        Map<UUID, PersonRecord> found = new LinkedHashMap<>();
        Deque<PersonRecord> open = new ArrayDeque<>(records(Set.of(person)));
        while (!open.isEmpty()) {
            PersonRecord one = open.pop();
            if (found.putIfAbsent(one.id(), one) == null) {
                open.addAll(near(one));
            }
        }
        return new ArrayList<>(found.values());
    }

    /**
     * What somebody who proved one address, or one account, may end alone: what is kept under that id or account, and what has that very
     * address. A telephone number and a name, which anybody may type, prove nothing.
     *
     * @param email the address that was proven; null for none
     */
    public List<PersonRecord> proven(UUID person, @Nullable String email) {
        return reached(person, known -> known.equals(email));
    }

    /**
     * As {@link #proven}, by what is kept of the address that was proven: the person may have another one since, which is somebody else's.
     *
     * @param hash the keyed hash of that address; null for none
     */
    public List<PersonRecord> provenBy(UUID person, @Nullable String hash) {
        return reached(person, known -> hash != null && hash.equals(addresses.apply(known)));
    }

    private List<PersonRecord> reached(UUID person, Predicate<String> address) {
        return of(person).stream()
                .filter(one -> one.person().equals(person)
                        || person.equals(one.account())
                        || one.known().email() != null
                                && address.test(one.known().email()))
                .toList();
    }

    /**
     * Every id under which these records are or were kept: also those of the person before, where a record became another's. An id under
     * which something else is still kept is left out, and goes with the last of it: another human may stand behind it, whose own
     * offer, need or account it is. Nothing else is followed from such an id.
     */
    public Set<UUID> personsOf(Collection<PersonRecord> records) {
        return with(records, PersonRecords::earlierPersons);
    }

    /**
     * Of these ids, those that whoever stands behind the records now may end alone: their own, and earlier ones only where the old address,
     * or two of the team, said that it is the same human. Whoever took a record over ends nothing that another had shown.
     */
    public Set<UUID> ownPersonsOf(Collection<PersonRecord> records) {
        return with(records, PersonRecords::confirmedPersons);
    }

    /** These records are without the person who erased the own part of them; they are again those of the persons before. */
    public void handBack(Collection<PersonRecord> records, Set<UUID> staying) {
        List<UUID> ids = records.stream().map(PersonRecord::id).toList();
        features.forEach(feature -> feature.handBack(ids, staying));
    }

    private Set<UUID> with(
            Collection<PersonRecord> records, BiFunction<PersonRecords, Collection<UUID>, Set<UUID>> before) {
        Set<UUID> going = records.stream().map(PersonRecord::id).collect(Collectors.toSet());
        Set<UUID> earlier = features.stream()
                .flatMap(feature -> before.apply(feature, going).stream())
                .collect(Collectors.toSet());
        if (!earlier.isEmpty()) {
            records(earlier).stream()
                    .filter(one -> !going.contains(one.id()))
                    .forEach(one -> earlier.remove(one.person()));
        }
        records.forEach(one -> earlier.add(one.person()));
        return earlier;
    }

    private List<PersonRecord> near(PersonRecord one) {
        return features.stream()
                .flatMap(feature -> feature.near(one).stream())
                .filter(other -> same(one, other))
                .toList();
    }

    private boolean same(PersonRecord one, PersonRecord other) {
        return one.person().equals(other.person()) || ofOneAccount(one, other) || calledTheSame(one, other);
    }

    private static boolean ofOneAccount(PersonRecord one, PersonRecord other) {
        UUID account = one.account();
        return account != null && Objects.equals(account, other.account());
    }

    /** One address or number, and one name: all words of the shorter stand in the longer. */
    private boolean calledTheSame(PersonRecord one, PersonRecord other) {
        KnownAs known = one.known();
        KnownAs told = other.known();
        boolean reached = known.email() != null && known.email().equals(told.email())
                || known.phone() != null && known.phone().equals(told.phone());
        if (!reached || known.name() == null || told.name() == null) {
            return false;
        }
        Set<String> some = new HashSet<>(words.apply(known.name()));
        Set<String> others = new HashSet<>(words.apply(told.name()));
        return !some.isEmpty() && !others.isEmpty() && (some.containsAll(others) || others.containsAll(some));
    }
}
