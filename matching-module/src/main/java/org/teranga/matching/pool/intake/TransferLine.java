package org.teranga.matching.pool.intake;

/**
 * What a person reads of another association that asks for what they left, or has it.
 *
 * @param state {@code asked} while their yes is awaited, {@code agreed} after it, {@code under_way} until the other says whether it takes it
 *     over, {@code transferred} once it has, {@code given_back} where it came from the other and went back
 * @param other what the other association is called
 */
public record TransferLine(String state, String other) {
    /** Whether nothing can come of it here now. */
    public boolean elsewhere() {
        return switch (state) {
            case "under_way", "transferred", "given_back" -> true;
            default -> false;
        };
    }

    /** Whether there is a page about it. */
    public boolean leads() {
        return !state.equals("given_back");
    }
}
