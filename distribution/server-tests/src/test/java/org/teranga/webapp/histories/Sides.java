package org.teranga.webapp.histories;

import java.util.Random;

/** Makes households and hosts, and what becomes of them. */
final class Sides {
    private final Team team;
    private final Random random;
    private final int number;
    private int humans = Team.HUMANS;
    private int contacts;

    /** @param number of the history, so that no two have an address in common */
    Sides(Team team, Random random, int number) {
        this.team = team;
        this.random = random;
        this.number = number;
    }

    /** A household or a host, somebody of the team now and then. */
    Side one(String party, int size) {
        int human = oneOf(7) ? random.nextInt(Team.HUMANS) : humans++;
        boolean staff = human < Team.HUMANS;
        Side side = new Side(
                party,
                human,
                party + " " + human + " of " + number,
                staff ? team.mail(human) : fresh(),
                staff ? Team.phone(human) : phone(),
                size);
        side.account = staff && oneOf(2) ? team.accountOf(human, random) : null;
        return side;
    }

    /** A host who is another human: of two sides with one address nobody could say for which of them a letter is answered. */
    Side hostOtherThan(Side household) {
        Side host = one("host", 4);
        while (host.human == household.human) {
            host = one("host", 4);
        }
        return host;
    }

    /** The side under another size, name, number or address, or another human behind it. */
    Side otherwise(Side side) {
        boolean staff = side.human < Team.HUMANS || side.account != null;
        Side after = new Side(side.party, side.human, side.name, side.email, side.phone, side.size);
        after.record = side.record;
        after.link = side.link;
        after.reference = side.reference;
        switch (random.nextInt(staff ? 3 : 5)) {
            case 0 -> after.size = side.isHousehold() ? 1 + random.nextInt(2) : 4 + random.nextInt(2);
            case 1 -> after.name = "other name " + contacts++ + " of " + number;
            case 2 -> after.phone = phone();
            case 3 -> after.email = fresh(side.human);
            default -> {
                after.human = humans++;
                after.name = side.party + " " + after.human + " of " + number;
                after.phone = phone();
                after.email = fresh(after.human);
            }
        }
        return after;
    }

    private String fresh() {
        return fresh(humans - 1);
    }

    private String fresh(int human) {
        return "n%d-%d-h%d@exemple.fr".formatted(number, contacts++, human);
    }

    private String phone() {
        return "+336%08d".formatted(20_000_000 + number * 1_000 + contacts++);
    }

    private boolean oneOf(int many) {
        return random.nextInt(many) == 0;
    }
}
