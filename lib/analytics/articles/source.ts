import { defineRows } from '../row-dataset'
import { type ArticleRow, type ArticleTally, queryArticleTally, selectArticles } from './query'
import { headArticles, tellArticle } from './shape'

/** One row an article that tells of a meeting under the filter. */
export const articles = defineRows<ArticleRow, ArticleTally>({
  query: selectArticles,
  tally: queryArticleTally,
  total: (_, { told }) => told,
  head: headArticles,
  tell: (row, tag) => [tellArticle(row, tag)],
})
