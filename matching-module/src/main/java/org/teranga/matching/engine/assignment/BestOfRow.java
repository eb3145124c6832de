package org.teranga.matching.engine.assignment;

/** Keeps the pairs of a row with the highest scores, which are the lower half of each number; of equal ones the first. */
final class BestOfRow {
    private int[] scores = {};
    private int least;

    /** Moves them to the front, in their order, and answers how many there are. */
    int keep(long[] row, int size, int most) {
        least = 0;
        if (size <= most) {
            return size;
        }
        scores = scores.length < size ? new int[row.length] : scores;
        for (int k = 0; k < size; k++) {
            scores[k] = (int) row[k];
        }
        least = largest(size, most);
        int ties = most;
        for (int k = 0; k < size; k++) {
            ties -= (int) row[k] > least ? 1 : 0;
        }
        int kept = 0;
        for (int k = 0; k < size; k++) {
            int score = (int) row[k];
            if (score > least || score == least && ties-- > 0) {
                row[kept++] = row[k];
            }
        }
        return kept;
    }

    /** The least score that was kept of the last row, so that none left out is larger; 0 where none was left out. */
    int least() {
        return least;
    }

    /** The score of which so many are as large or larger (quickselect, three ways, so that ties cost nothing). */
    private int largest(int size, int most) {
        int from = 0;
        int to = size;
        while (true) {
            int pivot = middle(scores[from], scores[(from + to) >>> 1], scores[to - 1]);
            int larger = from;
            int smaller = to;
            for (int k = from; k < smaller; ) {
                int score = scores[k];
                if (score > pivot) {
                    scores[k++] = scores[larger];
                    scores[larger++] = score;
                } else if (score < pivot) {
                    scores[k] = scores[--smaller];
                    scores[smaller] = score;
                } else {
                    k++;
                }
            }
            if (most <= larger) {
                to = larger;
            } else if (most > smaller) {
                from = smaller;
            } else {
                return pivot;
            }
        }
    }

    private static int middle(int a, int b, int c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }
}
