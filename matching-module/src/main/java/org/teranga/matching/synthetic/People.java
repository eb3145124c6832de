package org.teranga.matching.synthetic;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Names, addresses and numbers of nobody: mail on the reserved domain example.org (RFC 2606), telephones from the range that the French
 * regulator keeps for works of fiction (06 39 98).
 */
final class People {
    private static final List<String> HOSTS_FIRST = List.of(
            "Marie",
            "Jean",
            "Camille",
            "Lucie",
            "Paul",
            "Claire",
            "Hugo",
            "Élodie",
            "Thomas",
            "Anne",
            "Nicolas",
            "Sophie",
            "Yann",
            "Maëlle",
            "Bernard",
            "Françoise",
            "Inès",
            "Karim",
            "Julie",
            "Mathieu",
            "Aurélie",
            "Denis",
            "Sylvie",
            "Olivier");
    private static final List<String> HOSTS_LAST = List.of(
            "Martin",
            "Bernard",
            "Dubois",
            "Petit",
            "Durand",
            "Leroy",
            "Moreau",
            "Roux",
            "Fournier",
            "Girard",
            "Lefèvre",
            "Mercier",
            "Blanc",
            "Guérin",
            "Boyer",
            "Garnier",
            "Chevalier",
            "Le Goff",
            "Le Gall",
            "Faure",
            "Rousseau",
            "Vidal",
            "Marty",
            "Lopez");
    private static final List<String> GUESTS_FIRST = List.of(
            "Ahmad",
            "Fatima",
            "Yusuf",
            "Mariam",
            "Samuel",
            "Selam",
            "Olena",
            "Ivan",
            "Zahra",
            "Reza",
            "Amina",
            "Hodan",
            "Tenzin",
            "Dolma",
            "Moussa",
            "Aïssatou",
            "Nour",
            "Layla",
            "Hamid",
            "Parwana",
            "Tesfay",
            "Rahel",
            "Arben",
            "Nasrin");
    private static final List<String> GUESTS_LAST = List.of(
            "Rahimi",
            "Haidari",
            "Al-Khatib",
            "Haddad",
            "Tekle",
            "Berhane",
            "Kovalenko",
            "Shevchuk",
            "Ahmadi",
            "Noori",
            "Abdi",
            "Warsame",
            "Dorje",
            "Diallo",
            "Camara",
            "Hussein",
            "Saleh",
            "Karimi",
            "Stanekzai",
            "Ghebremariam",
            "Hoxha",
            "Islam");

    private People() {}

    static String host(Draw draw) {
        return draw.oneOf(HOSTS_FIRST) + " " + draw.oneOf(HOSTS_LAST);
    }

    static String guest(Draw draw) {
        return draw.oneOf(GUESTS_FIRST) + " " + draw.oneOf(GUESTS_LAST);
    }

    static String mail(String name, String id) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".") + "." + id.toLowerCase(Locale.ROOT)
                + "@example.org";
    }

    static String phone(Draw draw) {
        return "+336399%05d".formatted(80_000 + draw.below(10_000));
    }
}
