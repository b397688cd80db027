/**
 * Counties and districts whose local standards tixi can name: those of Zhejiang, where counties did make standards. By
 * the first four digits; written like the cities, with every name in full. Other counties keep their digits without a
 * name; 下城区 and 江干区 are no more, their standards are. Public knowledge after GB/T 2260, written by hand.
 */
export const counties: Readonly<Record<string, string>> = {
  3301: '02上城区 下城区 江干区 拱墅区 西湖区 08滨江区 萧山区 余杭区 富阳区 临安区 临平区 钱塘区 22桐庐县 27淳安县 82建德市',
  3302: '03海曙区 05江北区 北仑区 11镇海区 鄞州区 奉化区 25象山县 宁海县 81余姚市 慈溪市',
  3303: '02鹿城区 龙湾区 瓯海区 洞头区 24永嘉县 26平阳县 苍南县 文成县 泰顺县 81瑞安市 乐清市 龙港市',
  3304: '02南湖区 11秀洲区 21嘉善县 24海盐县 81海宁市 平湖市 桐乡市',
  3305: '02吴兴区 南浔区 21德清县 长兴县 安吉县',
  3306: '02越城区 柯桥区 上虞区 24新昌县 81诸暨市 83嵊州市',
  3307: '02婺城区 金东区 23武义县 26浦江县 磐安县 81兰溪市 义乌市 东阳市 永康市',
  3308: '02柯城区 衢江区 22常山县 24开化县 龙游县 81江山市',
  3309: '02定海区 普陀区 21岱山县 嵊泗县',
  3310: '02椒江区 黄岩区 路桥区 22三门县 天台县 仙居县 81温岭市 临海市 玉环市',
  3311: '02莲都区 21青田县 缙云县 遂昌县 松阳县 云和县 庆元县 景宁畲族自治县 81龙泉市',
};
