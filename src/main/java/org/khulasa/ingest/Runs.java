package org.khulasa.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * All maximal rows of a page by the points of their lines (Ruzzo and Tompa 1999): no row can be made better by making it
 * longer or shorter. Linear in practice.
 */
final class Runs {
    private record Row(int start, int end, double before, double after) {}

    private Runs() {}

    static List<Run> of(double[] points) {
        List<Row> rows = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            double before = sum;
            sum += points[i];
            if (points[i] > 0) {
                push(rows, new Row(i, i, before, sum));
            }
        }
        return rows.stream()
                .map(row -> new Run(row.start, row.end, row.after - row.before))
                .toList();
    }

    /** Joins the new row to an earlier one as long as what lies between costs less than the earlier one is worth. */
    private static void push(List<Row> rows, Row added) {
        Row row = added;
        while (true) {
            int j = rows.size() - 1;
            while (j >= 0 && rows.get(j).before >= row.before) {
                j--;
            }
            if (j < 0 || rows.get(j).after >= row.after) {
                rows.add(row);
                return;
            }
            Row earlier = rows.get(j);
            rows.subList(j, rows.size()).clear();
            row = new Row(earlier.start, row.end, earlier.before, row.after);
        }
    }
}
